package main

import (
	"errors"
	"fmt"
	"strings"
)

// ANCHOR: multiply
type matrix struct {
	rows, columns int
	cells         []float64 // row after row
}

var errSize = errors.New("does not fit")

func newMatrix(rows, columns int, cells ...float64) (*matrix, error) {
	if min(rows, columns) < 0 || len(cells) != rows*columns {
		return nil, errSize
	}
	return &matrix{rows, columns, cells}, nil
}

func (m *matrix) multiply(other *matrix) (*matrix, error) {
	if m.columns != other.rows {
		return nil, errSize
	}
	cells := make([]float64, m.rows*other.columns)
	for row := range m.rows {
		for k := range m.columns {
			factor := m.cells[row*m.columns+k]
			for column := range other.columns {
				cells[row*other.columns+column] +=
					factor * other.cells[k*other.columns+column]
			}
		}
	}
	return newMatrix(m.rows, other.columns, cells...)
}

// ANCHOR_END: multiply

func (m *matrix) String() string {
	var text strings.Builder
	for row := range m.rows {
		cells := m.cells[row*m.columns:][:m.columns]
		fmt.Fprintln(&text, strings.Trim(fmt.Sprint(cells), "[]"))
	}
	return text.String()
}

func must(m *matrix, err error) *matrix {
	if err != nil {
		panic(err)
	}
	return m
}

func main() {
	a := must(newMatrix(2, 3, 1, 2, 3, 4, 5, 6))
	b := must(newMatrix(3, 2, 7, 8, 9, 10, 11, 12.5))
	for _, pair := range [][2]*matrix{{a, b}, {b, a}, {a, a}} {
		left, right := pair[0], pair[1]
		fmt.Printf("%dx%d times %dx%d\n",
			left.rows, left.columns, right.rows, right.columns)
		if product, err := left.multiply(right); err != nil {
			fmt.Println(err)
		} else {
			fmt.Print(product)
		}
	}
	_, err := newMatrix(2, 2, 1)
	fmt.Println("short list refused:", err != nil)
}
