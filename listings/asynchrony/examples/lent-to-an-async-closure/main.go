// Lend a connection to a function, and close it whatever happens.
package main

import (
	"errors"
	"fmt"
)

var errNoAnswer = errors.New("no answer")

type connection struct{ questions int }

func (c *connection) ask(question string) (string, error) {
	c.questions++
	if question == "" {
		return "", errNoAnswer
	}
	return question + "!", nil
}

func (c *connection) close() {
	fmt.Printf("closed after %d questions\n", c.questions)
}

// ANCHOR: lend
func withConnection(use func(*connection) error) error {
	c := new(connection)
	defer c.close()
	return use(c)
}

func main() {
	var answers []string
	for _, questions := range [][]string{{"a", "b"}, {"c", "", "d"}} {
		err := withConnection(func(c *connection) error {
			for _, question := range questions {
				answer, err := c.ask(question)
				if err != nil {
					return err
				}
				answers = append(answers, answer)
			}
			return nil
		})
		if err != nil {
			fmt.Println("error:", err)
		}
	}
	for _, answer := range answers {
		fmt.Println(answer)
	}
}

// ANCHOR_END: lend
