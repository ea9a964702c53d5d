package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"log"
	"strings"
)

// ANCHOR: rows
var errQuote = errors.New("bad quote")

func rows(text string) ([][]string, error) {
	reader := csv.NewReader(strings.NewReader(text))
	reader.FieldsPerRecord = -1 // rows may be of different lengths
	rows, err := reader.ReadAll()
	if errors.Is(err, csv.ErrQuote) || errors.Is(err, csv.ErrBareQuote) {
		return nil, errQuote
	}
	return rows, err
}

// ANCHOR_END: rows

func main() {
	for _, text := range []string{
		"name,note\nada,\"likes \"\"tea\"\", cake\"\n",
		"one,\"two\nlines\"\n,",
		"a,b\r\n\r\nc,d\r\n",
		"bad\"quote,x\n",
		"\"never closed\n",
		"\"closed\"too early\n",
	} {
		rows, err := rows(text)
		switch {
		case errors.Is(err, errQuote):
			fmt.Println(err)
		case err != nil:
			log.Fatal(err)
		}
		for _, row := range rows {
			texts := make([]string, len(row))
			for i, field := range row {
				texts[i] = fmt.Sprintf("%q", field)
			}
			fmt.Printf("%d fields: [%s]\n",
				len(row), strings.Join(texts, ", "))
		}
	}
}
