package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"
)

var (
	errEnd      = errors.New("unexpected end")
	errZero     = errors.New("divided by zero")
	errTooLarge = errors.New("too large")
)

type parser struct {
	text string
	at   int
}

// ANCHOR: levels
// sum = product { ("+" | "-") product }
func (p *parser) sum() (int64, error) {
	left, err := p.product()
	for err == nil {
		sign := p.takeAny("+-")
		if sign == 0 {
			return left, nil
		}
		var right int64
		if right, err = p.product(); err == nil {
			left, err = add(left, right, sign)
		}
	}
	return 0, err
}

// product = atom { ("*" | "/") atom }
func (p *parser) product() (int64, error) {
	left, err := p.atom()
	for err == nil {
		sign := p.takeAny("*/")
		if sign == 0 {
			return left, nil
		}
		var right int64
		if right, err = p.atom(); err == nil {
			left, err = multiply(left, right, sign)
		}
	}
	return 0, err
}

// atom = number | "-" atom | "(" sum ")"
func (p *parser) atom() (int64, error) {
	if p.takeAny("-") != 0 {
		value, err := p.atom()
		if err != nil {
			return 0, err
		}
		return add(0, value, '-')
	}
	if p.takeAny("(") != 0 {
		value, err := p.sum()
		if err != nil {
			return 0, err
		}
		if p.takeAny(")") == 0 {
			return 0, p.unexpected()
		}
		return value, nil
	}
	return p.number()
}

// ANCHOR_END: levels

func (p *parser) number() (int64, error) {
	p.skipSpaces()
	start := p.at
	for p.at < len(p.text) && '0' <= p.text[p.at] && p.text[p.at] <= '9' {
		p.at++
	}
	if p.at == start {
		return 0, p.unexpected()
	}
	value, err := strconv.ParseInt(p.text[start:p.at], 10, 64)
	if err != nil {
		return 0, errTooLarge
	}
	return value, nil
}

func (p *parser) skipSpaces() {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
}

// takeAny takes one of the signs, or returns 0.
func (p *parser) takeAny(signs string) byte {
	p.skipSpaces()
	for i := range len(signs) {
		if p.at < len(p.text) && p.text[p.at] == signs[i] {
			p.at++
			return signs[i]
		}
	}
	return 0
}

func (p *parser) unexpected() error {
	if p.at == len(p.text) {
		return errEnd
	}
	found, _ := utf8.DecodeRuneInString(p.text[p.at:])
	return fmt.Errorf("unexpected %c at %d", found, p.at)
}

func add(a, b int64, sign byte) (int64, error) {
	if sign == '-' {
		if difference := a - b; (difference < a) == (b > 0) {
			return difference, nil
		}
		return 0, errTooLarge
	}
	if sum := a + b; (sum > a) == (b > 0) {
		return sum, nil
	}
	return 0, errTooLarge
}

func multiply(a, b int64, sign byte) (int64, error) {
	if sign == '/' {
		if b == 0 {
			return 0, errZero
		}
		if a == math.MinInt64 && b == -1 { // would wrap
			return 0, errTooLarge
		}
		return a / b, nil
	}
	product := a * b
	wraps := a == -1 && b == math.MinInt64
	if wraps || a != 0 && product/a != b {
		return 0, errTooLarge
	}
	return product, nil
}

func calculate(text string) (int64, error) {
	p := &parser{text: text}
	value, err := p.sum()
	if err != nil {
		return 0, err
	}
	p.skipSpaces()
	if p.at < len(p.text) {
		return 0, p.unexpected()
	}
	return value, nil
}

func main() {
	for _, text := range []string{
		"1 + 2 * 3",
		"(1 + 2) * -3",
		"8 / 2 / 2",
		"2 * (3",
		"2 + π",
		"1 2",
		"7 / (2 - 2)",
		"9223372036854775807 + 1",
		"(-9223372036854775807 - 1) / -1",
		"-3037000500 * 3037000500",
		"4611686018427387904 * -2",
	} {
		if value, err := calculate(text); err != nil {
			fmt.Printf("%s: %v\n", text, err)
		} else {
			fmt.Printf("%s = %d\n", text, value)
		}
	}
}
