package main

import (
	"errors"
	"fmt"
	"log"
	"reflect"
)

type user struct {
	Name   string `column:"user_name"`
	Age    uint8  `column:"age_in_years"`
	Active bool   `column:"active"`
}

// ANCHOR: columns
type column struct {
	name  string
	value any
}

func columns(row any) ([]column, error) {
	value := reflect.ValueOf(row)
	if value.Kind() != reflect.Struct {
		return nil, errors.New("not a struct") // known at run time only
	}
	var columns []column
	for field, value := range value.Fields() {
		name, ok := field.Tag.Lookup("column")
		if !ok {
			continue
		}
		if !field.IsExported() { // Interface would panic
			return nil, fmt.Errorf("%s is not exported", field.Name)
		}
		columns = append(columns, column{name, value.Interface()})
	}
	return columns, nil
}

// ANCHOR_END: columns

func main() {
	row := user{Name: "ada", Age: 36, Active: true}
	columns, err := columns(row)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range columns {
		fmt.Printf("%s = %v\n", c.name, c.value)
	}
}
