package main

import (
	"fmt"
	"strconv"
	"strings"
)

// ANCHOR: settings
type settings struct {
	host string
	port uint16
}

type lookup func(name string) (value string, ok bool)

func load(file string, env lookup) (settings, error) {
	s := settings{host: "localhost", port: 8080}
	for i, line := range strings.Split(file, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		place := fmt.Sprintf("line %d", i+1)
		name, value, ok := strings.Cut(line, "=")
		if !ok {
			return s, fmt.Errorf("%s: not name=value", place)
		}
		if err := s.set(name, value, place); err != nil {
			return s, err
		}
	}
	for _, name := range []string{"host", "port"} {
		variable := "APP_" + strings.ToUpper(name)
		if value, ok := env(variable); ok {
			if err := s.set(name, value, variable); err != nil {
				return s, err
			}
		}
	}
	return s, nil
}

func (s *settings) set(name, value, place string) error {
	switch name {
	case "host":
		s.host = value
	case "port":
		port, err := strconv.ParseUint(value, 10, 16)
		if err != nil {
			return fmt.Errorf("%s: %q is no port", place, value)
		}
		s.port = uint16(port)
	default:
		return fmt.Errorf("%s: no setting %q", place, name)
	}
	return nil
}

// ANCHOR_END: settings

func main() {
	const file = "# where to listen\nhost=example.org\nport=9000\n"
	for _, try := range []struct {
		file string
		env  map[string]string // in a program: os.LookupEnv
	}{
		{"", nil},
		{file, nil},
		{file, map[string]string{"APP_PORT": "9001"}},
		{file, map[string]string{"APP_PORT": "many"}},
		{"hots=example.org", nil},
	} {
		env := func(name string) (string, bool) {
			value, ok := try.env[name]
			return value, ok
		}
		s, err := load(try.file, env)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Printf("%s:%d\n", s.host, s.port)
	}
}
