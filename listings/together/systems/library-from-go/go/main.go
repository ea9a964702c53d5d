// Reads samples from standard input, a set a line, and prints the quantiles
// of each; then how many answers Rust has not got back.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"strconv"
	"strings"
	"sync"
)

var shares = []float64{0.5, 0.9, 1}

func parse(line string) ([]float64, error) {
	var samples []float64
	for word := range strings.FieldsSeq(line) {
		sample, err := strconv.ParseFloat(word, 64)
		if err != nil {
			return nil, err
		}
		samples = append(samples, sample)
	}
	return samples, nil
}

// describe asks for the same from several goroutines, each of which must
// get the same.
func describe(samples []float64) string {
	answers := make([]string, 8)
	var group sync.WaitGroup
	for i := range answers {
		group.Go(func() {
			for range 500 {
				found, err := quantiles(samples, shares)
				answers[i] = fmt.Sprint(found)
				if err != nil {
					answers[i] = err.Error()
					return
				}
			}
		})
	}
	group.Wait()
	for _, answer := range answers {
		if answer != answers[0] {
			return fmt.Sprintf("%s, and %s", answers[0], answer)
		}
	}
	return answers[0]
}

func main() {
	log.SetFlags(0)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		samples, err := parse(lines.Text())
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(describe(samples))
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("not given back:", lent())
}
