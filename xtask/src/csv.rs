//! Rows of data files for spreadsheets, after RFC 4180.

/// One row; every cell is quoted, so that it may hold commas, quotes and
/// lines.
pub fn row(cells: &[&str]) -> String {
    let quoted = |cell: &&str| format!("\"{}\"", cell.replace('"', "\"\""));
    let cells: Vec<String> = cells.iter().map(quoted).collect();
    cells.join(",") + "\r\n"
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cell_may_hold_commas_quotes_and_lines() {
        assert_eq!(
            super::row(&["a,b", "say \"c\"", "d\ne"]),
            "\"a,b\",\"say \"\"c\"\"\",\"d\ne\"\r\n"
        );
    }
}
