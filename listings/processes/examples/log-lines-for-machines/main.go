package main

import (
	"log/slog"
	"os"
)

// ANCHOR: log
func handle(log *slog.Logger, request int, path string) {
	log = log.With("request", request)
	log.Info("started", "path", path)
	log.Debug("not shown at this level", "header", expensive())
	if path != "/" {
		log.Warn("no such page", "path", path)
	}
}

// ANCHOR_END: log

func expensive() slog.LogValuer { return lazy{} }

type lazy struct{}

func (lazy) LogValue() slog.Value {
	panic("is asked only when the line is written")
}

func main() {
	handler := slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				return slog.Attr{} // so that the output is the same each time
			}
			return a
		},
	})
	log := slog.New(handler)
	handle(log, 1, "/")
	handle(log, 2, "/lost")
}
