package main

import (
	"errors"
	"fmt"
	"time"
)

type Client struct {
	host    string
	timeout time.Duration
	retries uint
}

// ANCHOR: options
type Option func(*Client) error

func WithTimeout(timeout time.Duration) Option {
	return func(c *Client) error {
		if timeout <= 0 {
			return errors.New("the timeout is zero")
		}
		c.timeout = timeout
		return nil
	}
}

func WithRetries(retries uint) Option {
	return func(c *Client) error {
		c.retries = retries
		return nil
	}
}

func NewClient(host string, options ...Option) (*Client, error) {
	if host == "" {
		return nil, errors.New("the host is empty")
	}
	c := &Client{host: host, timeout: 30 * time.Second, retries: 2}
	for _, option := range options {
		if err := option(c); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// ANCHOR_END: options

func show(c *Client, err error) {
	if err != nil {
		fmt.Println("refused:", err)
		return
	}
	fmt.Printf("%s: %.0f s, %d retries\n",
		c.host, c.timeout.Seconds(), c.retries)
}

// ANCHOR: use
func main() {
	show(NewClient("a.test"))
	show(NewClient("b.test", WithTimeout(5*time.Second), WithRetries(0)))
	show(NewClient("c.test", WithTimeout(0)))
	show(NewClient(""))
}

// ANCHOR_END: use
