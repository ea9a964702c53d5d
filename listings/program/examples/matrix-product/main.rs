use std::fmt;

// ANCHOR: multiply
struct Matrix {
    rows: usize,
    columns: usize,
    cells: Vec<f64>, // row after row
}

impl Matrix {
    fn new(rows: usize, columns: usize, cells: Vec<f64>) -> Option<Self> {
        let fits = cells.len() == rows.checked_mul(columns)?;
        fits.then_some(Matrix {
            rows,
            columns,
            cells,
        })
    }

    fn multiply(&self, other: &Matrix) -> Option<Matrix> {
        if self.columns != other.rows {
            return None;
        }
        let mut cells = vec![0.0; self.rows * other.columns];
        for row in 0..self.rows {
            for k in 0..self.columns {
                let factor = self.cells[row * self.columns + k];
                for column in 0..other.columns {
                    cells[row * other.columns + column] +=
                        factor * other.cells[k * other.columns + column];
                }
            }
        }
        Matrix::new(self.rows, other.columns, cells)
    }
}
// ANCHOR_END: multiply

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in 0..self.rows {
            let cells = &self.cells[row * self.columns..][..self.columns];
            let texts: Vec<_> = cells.iter().map(f64::to_string).collect();
            writeln!(f, "{}", texts.join(" "))?;
        }
        Ok(())
    }
}

fn main() {
    let a = Matrix::new(2, 3, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let b = Matrix::new(3, 2, vec![7.0, 8.0, 9.0, 10.0, 11.0, 12.5]);
    let (Some(a), Some(b)) = (a, b) else {
        unreachable!("both lists have six cells");
    };
    for (left, right) in [(&a, &b), (&b, &a), (&a, &a)] {
        let size = |m: &Matrix| format!("{}x{}", m.rows, m.columns);
        println!("{} times {}", size(left), size(right));
        match left.multiply(right) {
            Some(product) => print!("{product}"),
            None => println!("does not fit"),
        }
    }
    println!(
        "short list refused: {}",
        Matrix::new(2, 2, vec![1.0]).is_none()
    );
}
