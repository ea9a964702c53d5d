// user-by-id ADDRESS FILE
package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: user-by-id ADDRESS FILE")
	}
	listener, err := net.Listen("tcp", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on http://%s\n", listener.Addr())
	server := http.Server{
		Handler:     newRouter(jsonFile(os.Args[2])),
		ReadTimeout: 5 * time.Second,
	}
	log.Fatal(server.Serve(listener))
}
