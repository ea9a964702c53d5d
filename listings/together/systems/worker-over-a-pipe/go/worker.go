package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"sync"
)

// ANCHOR: protocol
type request struct {
	ID    uint64 `json:"id"`
	Text  string `json:"text"`
	Bytes int    `json:"bytes"`
}

// Exactly one of Start and Error is there.
type response struct {
	ID    uint64  `json:"id"`
	Start *string `json:"start"`
	Error string  `json:"error"`
}

// ANCHOR_END: protocol

// A worker is a process that answers one request at a time. It is started
// when it is first needed, and again after it has failed.
type worker struct {
	path string

	mu      sync.Mutex
	last    uint64
	process *process
}

// A process is a running worker.
type process struct {
	command *exec.Cmd
	input   io.WriteCloser
	output  *bufio.Reader
}

func startProcess(path string) (*process, error) {
	command := exec.Command(path)
	command.Stderr = os.Stderr
	input, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	return &process{command, input, bufio.NewReader(output)}, nil
}

// stop ends the process and waits for it, so that no zombie stays.
func (p *process) stop() error {
	_ = p.command.Process.Kill() // it may be gone already
	return p.command.Wait()
}

// ANCHOR: call
func (w *worker) call(
	ctx context.Context, text string, bytes int,
) (start string, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.process == nil {
		if w.process, err = startProcess(w.path); err != nil {
			return "", err
		}
	}
	w.last++
	p := w.process
	// Killing it is the one way to stop waiting for it.
	unwatch := context.AfterFunc(ctx, func() {
		_ = p.command.Process.Kill()
	})
	answer, err := p.exchange(request{w.last, text, bytes})
	if !unwatch() {
		err = errors.Join(ctx.Err(), err)
	}
	if err != nil {
		// What it would say next belongs to this request, not to another.
		w.process = nil
		return "", errors.Join(err, p.stop())
	}
	if answer.Start == nil {
		return "", errors.New(answer.Error)
	}
	return *answer.Start, nil
}

// exchange sends a request and reads its answer.
func (p *process) exchange(r request) (answer response, err error) {
	line, err := json.Marshal(r)
	if err != nil {
		return answer, err
	}
	if _, err := p.input.Write(append(line, '\n')); err != nil {
		return answer, err
	}
	line, err = p.output.ReadBytes('\n')
	if err != nil {
		return answer, err
	}
	if err := json.Unmarshal(line, &answer); err != nil {
		return answer, err
	}
	if answer.ID != r.ID {
		return answer, fmt.Errorf("asked %d, answered %d", r.ID, answer.ID)
	}
	return answer, nil
}

// pid returns the number of the process, for logs.
func (w *worker) pid() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.process == nil {
		return "none"
	}
	return strconv.Itoa(w.process.command.Process.Pid)
}

// close lets the worker end by itself: it does when its input ends.
func (w *worker) close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.process == nil {
		return nil
	}
	p := w.process
	w.process = nil
	return errors.Join(p.input.Close(), p.command.Wait())
}

// ANCHOR_END: call
