// Answers questions about trees and notes with Go's golang.org/x/mod/sumdb, from JSON to JSON.
//
//	apt-get install golang-go golang-golang-x-mod-dev
//	GO111MODULE=off GOPATH=/usr/share/gocode go run test/ledger/oracle/tlog.go vectors > test/ledger/oracle/vectors.json
//	GO111MODULE=off GOPATH=/usr/share/gocode go run test/ledger/oracle/tlog.go check < question.json
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type inclusion struct {
	Size     int64            `json:"size"`
	Position int64            `json:"position"`
	Path     tlog.RecordProof `json:"path"`
}

type consistency struct {
	From int64          `json:"from"`
	To   int64          `json:"to"`
	Path tlog.TreeProof `json:"path"`
}

type answer struct {
	Leaves      []string      `json:"leaves"`
	Roots       []tlog.Hash   `json:"roots"`
	Inclusion   []inclusion   `json:"inclusion"`
	Consistency []consistency `json:"consistency"`
	Seed        string        `json:"seed"`
	Vkey        string        `json:"vkey"`
	Note        string        `json:"note"`
}

type question struct {
	Leaves      []string      `json:"leaves"`
	Roots       []tlog.Hash   `json:"roots"`
	Inclusion   []inclusion   `json:"inclusion"`
	Consistency []consistency `json:"consistency"`
	Vkeys       []string      `json:"vkeys"`
	Cosigner    string        `json:"cosigner"`
	CosignerKey []byte        `json:"cosignerKey"`
	Note        string        `json:"note"`
}

// A witness whose signatures are those of c2sp.org/tlog-cosignature, written after the text of that specification.
type witness struct {
	name string
	key  []byte
}

func (w witness) Name() string { return w.name }

func (w witness) KeyHash() uint32 {
	sum := sha256.Sum256(append([]byte(w.name+"\n\x04"), w.key...))
	return binary.BigEndian.Uint32(sum[:])
}

func (w witness) Verify(text, signature []byte) bool {
	if len(signature) != 72 {
		return false
	}
	time := binary.BigEndian.Uint64(signature)
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return ed25519.Verify(w.key, []byte(message), signature[8:])
}

type store []tlog.Hash

func (s *store) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		hashes[i] = (*s)[index]
	}
	return hashes, nil
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func grow(leaves []string) (*store, []tlog.Hash) {
	var tree store
	roots := []tlog.Hash{root(0, &tree)}
	for n, leaf := range leaves {
		hashes, err := tlog.StoredHashes(int64(n), []byte(leaf), &tree)
		must(err)
		tree = append(tree, hashes...)
		roots = append(roots, root(int64(n+1), &tree))
	}
	return &tree, roots
}

// RFC 6962 hashes the tree without leaves as the hash of nothing; tlog leaves it zero.
func root(size int64, tree *store) tlog.Hash {
	if size == 0 {
		empty, err := tlog.ParseHash("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
		must(err)
		return empty
	}
	hash, err := tlog.TreeHash(size, tree)
	must(err)
	return hash
}

func vectors() {
	const size = 70
	out := answer{Seed: "0123456789abcdef0123456789abcdef"}
	for n := 0; n < size; n++ {
		out.Leaves = append(out.Leaves, fmt.Sprintf("AAAAAAAAAAAAAAAAAAAA%02d\n{\"id\":\"e-%d\"}", n, n))
	}
	tree, roots := grow(out.Leaves)
	out.Roots = roots
	for _, to := range []int64{1, 2, 3, 7, 8, 33, 64, 70} {
		for at := int64(0); at < to; at += 1 + to/5 {
			path, err := tlog.ProveRecord(to, at, tree)
			must(err)
			out.Inclusion = append(out.Inclusion, inclusion{to, at, path})
		}
		for from := int64(1); from <= to; from += 1 + to/5 {
			path, err := tlog.ProveTree(to, from, tree)
			must(err)
			out.Consistency = append(out.Consistency, consistency{from, to, path})
		}
	}
	skey, vkey, err := note.GenerateKey(bytes.NewReader([]byte(out.Seed)), "shop.example/ledger")
	must(err)
	signer, err := note.NewSigner(skey)
	must(err)
	text := fmt.Sprintf("shop.example/ledger\n%d\n%s\n", size, roots[size])
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	must(err)
	out.Vkey, out.Note = vkey, string(signed)
	write(out)
}

func check() {
	var asked question
	must(json.NewDecoder(os.Stdin).Decode(&asked))
	_, roots := grow(asked.Leaves)
	for size, root := range asked.Roots {
		if root != roots[size] {
			must(fmt.Errorf("root of %d: %v, not %v", size, roots[size], root))
		}
	}
	for _, each := range asked.Inclusion {
		leaf := tlog.RecordHash([]byte(asked.Leaves[each.Position]))
		must(tlog.CheckRecord(each.Path, each.Size, roots[each.Size], each.Position, leaf))
	}
	for _, each := range asked.Consistency {
		must(tlog.CheckTree(each.Path, each.To, roots[each.To], each.From, roots[each.From]))
	}
	var verifiers []note.Verifier
	for _, vkey := range asked.Vkeys {
		verifier, err := note.NewVerifier(vkey)
		must(err)
		verifiers = append(verifiers, verifier)
	}
	verifiers = append(verifiers, witness{asked.Cosigner, asked.CosignerKey})
	opened, err := note.Open([]byte(asked.Note), note.VerifierList(verifiers...))
	must(err)
	write(map[string]interface{}{"text": opened.Text, "signatures": len(opened.Sigs), "unknown": len(opened.UnverifiedSigs)})
}

func write(value interface{}) {
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	must(encoder.Encode(value))
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "vectors" {
		vectors()
	} else {
		check()
	}
}
