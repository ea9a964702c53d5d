package main

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"
)

func health(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprint(w, "ok")
}

func serve(address string) error {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /health", health)

	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	fmt.Printf("listening on http://%s\n", listener.Addr())
	server := http.Server{Handler: routes, ReadTimeout: 5 * time.Second}
	return server.Serve(listener)
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: health ADDRESS")
	}
	log.Fatal(serve(os.Args[1]))
}
