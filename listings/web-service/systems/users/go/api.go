package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"mime"
	"net/http"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The largest body that is read, in bytes.
const bodyLimit = 16 << 10

type api struct{ users *store }

// ANCHOR: routes
func (a *api) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /health", handler(a.health))
	mux.Handle("GET /users", handler(a.list))
	mux.Handle("POST /users", handler(a.create))
	mux.Handle("GET /users/{id}", handler(a.get))
	mux.Handle("PUT /users/{id}", handler(a.replace))
	mux.Handle("DELETE /users/{id}", handler(a.remove))
	// A pattern without a method takes what the ones above leave.
	mux.Handle("/health", notAllowed("GET,HEAD"))
	mux.Handle("/users", notAllowed("GET,HEAD,POST"))
	mux.Handle("/users/{id}", notAllowed("GET,HEAD,PUT,DELETE"))
	mux.Handle("/", handler(noRoute))
	return mux
}

// ANCHOR_END: routes

// ANCHOR: problem
// A problem is an answer that is an error, in the form of RFC 9457.
type problem struct {
	Status int       `json:"status"`
	Detail string    `json:"detail"`
	Errors []mistake `json:"errors,omitempty"`
}

// A mistake is what is wrong with one field.
type mistake struct {
	Field  string `json:"field"`
	Detail string `json:"detail"`
}

func (p *problem) Error() string { return p.Detail }

func refuse(status int, detail string) *problem {
	return &problem{Status: status, Detail: detail}
}

// A handler may fail; what it fails with becomes the answer.
type handler func(http.ResponseWriter, *http.Request) error

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	answer := problemOf(err)
	w.Header().Set("Content-Type", "application/problem+json")
	if err := send(w, answer.Status, answer); err != nil {
		log.Print(err)
	}
}

func problemOf(err error) *problem {
	if p, ok := errors.AsType[*problem](err); ok {
		return p
	}
	switch {
	case errors.Is(err, errNoUser):
		return refuse(http.StatusNotFound, err.Error())
	case errors.Is(err, errTaken):
		return refuse(http.StatusConflict, err.Error())
	default:
		log.Print(err)
		return refuse(http.StatusInternalServerError, "internal error")
	}
}

// ANCHOR_END: problem

func notAllowed(methods string) handler {
	return func(w http.ResponseWriter, _ *http.Request) error {
		w.Header().Set("Allow", methods)
		return refuse(http.StatusMethodNotAllowed, "the method is not allowed")
	}
}

func noRoute(http.ResponseWriter, *http.Request) error {
	return refuse(http.StatusNotFound, "there is no such route")
}

func (a *api) health(w http.ResponseWriter, r *http.Request) error {
	if err := a.users.ping(r.Context()); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, err := io.WriteString(w, "ok")
	return err
}

func (a *api) list(w http.ResponseWriter, r *http.Request) error {
	var after int64
	if query := r.URL.Query(); query.Has("after") {
		var ok bool
		if after, ok = parseID(query.Get("after")); !ok {
			return refuse(http.StatusBadRequest, "after must be an id")
		}
	}
	page, err := a.users.list(r.Context(), after)
	if err != nil {
		return err
	}
	return sendJSON(w, http.StatusOK, page)
}

// ANCHOR: create
func (a *api) create(w http.ResponseWriter, r *http.Request) error {
	draft, err := readDraft(w, r)
	if err != nil {
		return err
	}
	created, err := a.users.insert(r.Context(), draft)
	if err != nil {
		return err
	}
	w.Header().Set("Location", fmt.Sprintf("/users/%d", created.ID))
	return sendJSON(w, http.StatusCreated, created)
}

// ANCHOR_END: create

// ANCHOR: get
func (a *api) get(w http.ResponseWriter, r *http.Request) error {
	id, ok := parseID(r.PathValue("id"))
	if !ok {
		return errNoUser
	}
	found, err := a.users.get(r.Context(), id)
	if err != nil {
		return err
	}
	return sendJSON(w, http.StatusOK, found)
}

// ANCHOR_END: get

func (a *api) replace(w http.ResponseWriter, r *http.Request) error {
	id, ok := parseID(r.PathValue("id"))
	if !ok {
		return errNoUser
	}
	draft, err := readDraft(w, r)
	if err != nil {
		return err
	}
	replaced, err := a.users.update(r.Context(), id, draft)
	if err != nil {
		return err
	}
	return sendJSON(w, http.StatusOK, replaced)
}

func (a *api) remove(w http.ResponseWriter, r *http.Request) error {
	id, ok := parseID(r.PathValue("id"))
	if !ok {
		return errNoUser
	}
	if err := a.users.delete(r.Context(), id); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// ANCHOR: body
func readDraft(w http.ResponseWriter, r *http.Request) (draft, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/json" {
		return draft{}, refuse(http.StatusUnsupportedMediaType,
			"the body must be application/json")
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	large, tooLarge := errors.AsType[*http.MaxBytesError](err)
	switch {
	case tooLarge:
		return draft{}, refuse(http.StatusRequestEntityTooLarge,
			fmt.Sprintf("the body exceeds %d bytes", large.Limit))
	case errors.Is(err, os.ErrDeadlineExceeded):
		return draft{}, refuse(http.StatusRequestTimeout,
			"the body did not come in time")
	case err != nil:
		return draft{}, refuse(http.StatusBadRequest, "the body broke off")
	}
	return parseDraft(body)
}

func parseDraft(body []byte) (draft, error) {
	// For a struct, encoding/json would take NAME for name as well, and
	// nothing at all for an empty string.
	var fields map[string]*string
	err := json.Unmarshal(body, &fields)
	name, email := fields["name"], fields["email"]
	if err != nil || !utf8.Valid(body) ||
		len(fields) != 2 || name == nil || email == nil {
		return draft{}, refuse(http.StatusBadRequest,
			"the body must be an object with the strings name and email")
	}
	valid := draft{Name: *name, Email: *email}
	if mistakes := valid.mistakes(); mistakes != nil {
		return draft{}, &problem{
			Status: http.StatusUnprocessableEntity,
			Detail: "the user is not valid",
			Errors: mistakes,
		}
	}
	return valid, nil
}

// ANCHOR_END: body

// ANCHOR: validate
func (d draft) mistakes() []mistake {
	var found []mistake
	length := utf8.RuneCountInString(d.Name)
	if length < 1 || length > 80 ||
		strings.ContainsFunc(d.Name, unicode.IsControl) {
		detail := "must be 1 to 80 characters, none of them a control"
		found = append(found, mistake{"name", detail})
	}
	user, host, _ := strings.Cut(d.Email, "@")
	if len(d.Email) > 254 || user == "" || host == "" ||
		strings.Contains(host, "@") ||
		strings.ContainsFunc(d.Email, isNotGraphic) {
		detail := "must be user@host in at most 254 visible ASCII characters"
		found = append(found, mistake{"email", detail})
	}
	return found
}

// ANCHOR_END: validate

func isNotGraphic(r rune) bool { return r <= ' ' || r > '~' }

// An id has at most 15 digits, so that every language holds it exactly.
func parseID(text string) (int64, bool) {
	if len(text) > 15 {
		return 0, false
	}
	id, err := strconv.ParseUint(text, 10, 63)
	return int64(id), err == nil
}

func sendJSON(w http.ResponseWriter, status int, value any) error {
	w.Header().Set("Content-Type", "application/json")
	return send(w, status, value)
}

func send(w http.ResponseWriter, status int, value any) error {
	var body bytes.Buffer
	encoder := json.NewEncoder(&body)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return err
	}
	body.Truncate(body.Len() - 1) // the newline that Encode adds
	w.Header().Set("Content-Length", strconv.Itoa(body.Len()))
	w.WriteHeader(status)
	_, err := w.Write(body.Bytes())
	return err
}
