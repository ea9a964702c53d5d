package main

import (
	"fmt"
	"strings"
)

type recorder interface{ record(event string) }

type journal struct{ events []string }

func (j *journal) record(event string) {
	j.events = append(j.events, event)
}

// ANCHOR: server
type server struct {
	journal // record is promoted: *server is a recorder
	name    string
}

// ANCHOR_END: server

func start(target recorder) {
	target.record("bound")
	target.record("ready")
}

func main() {
	api := &server{name: "api"}
	start(api)
	fmt.Printf("%s: %s\n", api.name, strings.Join(api.events, ", "))
}
