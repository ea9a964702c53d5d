// Stopping goes from the parent to the children, not back.
package main

import (
	"context"
	"fmt"
)

// ANCHOR: stop
func main() {
	server, stopServer := context.WithCancel(context.Background())
	first, stopFirst := context.WithCancel(server)
	second, stopSecond := context.WithCancel(server)
	defer stopSecond()
	show := func() {
		fmt.Println("  server:", server.Err() != nil)
		fmt.Println("  first:", first.Err() != nil)
		fmt.Println("  second:", second.Err() != nil)
	}

	stopFirst()
	fmt.Println("first request stopped")
	show()
	stopServer()
	fmt.Println("server stopped")
	show()
}

// ANCHOR_END: stop
