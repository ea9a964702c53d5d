package main

import (
	"html/template"
	"log"
	"os"
)

// ANCHOR: page
var page = template.Must(template.New("page").Parse(
	`<h1>{{.Name}}</h1>
{{range .Tags}}<li>{{.}}</li>
{{else}}<p>no tags</p>
{{end}}`))

type profile struct {
	Name string
	Tags []string
}

func main() {
	for _, p := range []profile{
		{"Ada & Co", []string{"maths", "<b>engines</b>"}},
		{`<script>alert("x")</script>`, nil},
	} {
		if err := page.Execute(os.Stdout, p); err != nil {
			log.Fatal(err)
		}
	}
}

// ANCHOR_END: page
