package main

import (
	"context"
	"errors"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// A module makes slugs in WebAssembly.
type module struct {
	runtime  wazero.Runtime
	compiled wazero.CompiledModule
	instance api.Module
}

// The memory that a module may have: 64 pages of 64 KiB are 4 MiB.
const pages = 64

func load(ctx context.Context, code []byte) (*module, error) {
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(pages)
	runtime := wazero.NewRuntimeWithConfig(ctx, config)
	compiled, err := runtime.CompileModule(ctx, code)
	if err != nil {
		return nil, errors.Join(err, runtime.Close(ctx))
	}
	return &module{runtime: runtime, compiled: compiled}, nil
}

func (m *module) close(ctx context.Context) error {
	return m.runtime.Close(ctx)
}

// slug returns the slug of title. After an error the next call begins with
// a new instance: a panic leaves the old one as it stood.
func (m *module) slug(ctx context.Context, title []byte) (string, error) {
	if m.instance == nil {
		config := wazero.NewModuleConfig()
		created, err := m.runtime.InstantiateModule(ctx, m.compiled, config)
		if err != nil {
			return "", err
		}
		m.instance = created
	}
	made, err := makeSlug(ctx, m.instance, title)
	if err != nil {
		err = errors.Join(err, m.instance.Close(ctx))
		m.instance = nil
	}
	return made, err
}

// ANCHOR: border
var errMemory = errors.New("outside the module's memory")

func makeSlug(
	ctx context.Context, m api.Module, title []byte,
) (slug string, err error) {
	length := uint64(len(title))
	allocated, err := m.ExportedFunction("allocate").Call(ctx, length)
	if err != nil {
		return "", err
	}
	start := allocated[0]
	if !m.Memory().Write(uint32(start), title) {
		return "", errMemory
	}
	made, err := m.ExportedFunction("make_slug").Call(ctx, start, length)
	if err != nil {
		return "", err
	}
	at, size := made[0]>>32, made[0]&0xffff_ffff
	bytes, ok := m.Memory().Read(uint32(at), uint32(size))
	if !ok {
		return "", errMemory
	}
	slug = string(bytes) // a copy: bytes is the module's memory itself
	release := m.ExportedFunction("release")
	_, err = release.Call(ctx, start, length)
	if err == nil {
		_, err = release.Call(ctx, at, size)
	}
	return slug, err
}

// ANCHOR_END: border
