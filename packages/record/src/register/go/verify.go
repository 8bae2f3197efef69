// Checks a Parley register from its folder alone with Go's own checksum database packages, so that the formats are
// vouched for by code that its authors did not write.
//
//	verify FOLDER LOG-VKEY [WITNESS-VKEY ...] [-- EARLIER-NOTE ...]
//
// Prints "size N root BASE64 cosigned K consistent C", or one line saying what is wrong, with exit code 1.
package main

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// key is a log's key (type 1) or a countersigner's (type 4), which note.NewVerifier does not know.
type key struct {
	name   string
	hash   uint32
	kind   byte
	public ed25519.PublicKey
}

func (k *key) Name() string    { return k.name }
func (k *key) KeyHash() uint32 { return k.hash }

func (k *key) Verify(msg, sig []byte) bool {
	if k.kind == 1 {
		return ed25519.Verify(k.public, msg, sig)
	}
	if len(sig) != 72 {
		return false
	}
	header := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
	return ed25519.Verify(k.public, append([]byte(header), msg...), sig[8:])
}

func parseKey(vkey string) (*key, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("not a verifier key")
	}
	hash, err := strconv.ParseUint(parts[1], 16, 32)
	if err != nil {
		return nil, err
	}
	material, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(material) != 33 || (material[0] != 1 && material[0] != 4) {
		return nil, errors.New("not an Ed25519 key")
	}
	return &key{parts[0], uint32(hash), material[0], ed25519.PublicKey(material[1:])}, nil
}

// parseCheckpoint reads the three lines of a checkpoint; tlog.ParseTree reads only those of the Go checksum database.
func parseCheckpoint(text, origin string) (tlog.Tree, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		return tlog.Tree{}, errors.New("not a checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// tiles reads the hash tiles of the folder; tlog.Tile.Path has another spelling.
type tiles struct{ folder string }

func tilePath(level string, index int64, width int) string {
	path := fmt.Sprintf("%03d", index%1000)
	for index /= 1000; index > 0; index /= 1000 {
		path = fmt.Sprintf("x%03d/%s", index%1000, path)
	}
	if width < 256 {
		path += fmt.Sprintf(".p/%d", width)
	}
	return filepath.Join("tile", level, path)
}

func (t tiles) Height() int { return 8 }

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := os.ReadFile(filepath.Join(t.folder, tilePath(strconv.Itoa(tile.L), tile.N, tile.W)))
		if err == nil && len(data) != tile.W*tlog.HashSize {
			err = errors.New("a tile of the wrong length")
		}
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

// leaves reads every entry from the bundles.
func leaves(folder string, size int64) ([][]byte, error) {
	var all [][]byte
	for int64(len(all)) < size {
		index, width := int64(len(all))/256, 256
		if rest := size - index*256; rest < 256 {
			width = int(rest)
		}
		bundle, err := os.ReadFile(filepath.Join(folder, tilePath("entries", index, width)))
		if err != nil {
			return nil, err
		}
		for i := 0; i < width; i++ {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				return nil, errors.New("a bundle that is too short")
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			all, bundle = append(all, bundle[2:end]), bundle[end:]
		}
		if len(bundle) != 0 {
			return nil, errors.New("a bundle that is too long")
		}
	}
	return all, nil
}

func open(path string, log *key, witnesses []note.Verifier) (tlog.Tree, int, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	opened, err := note.Open(data, note.VerifierList(append([]note.Verifier{log}, witnesses...)...))
	if err != nil {
		return tlog.Tree{}, 0, err
	}
	byLog := 0
	for _, sig := range opened.Sigs {
		if sig.Name == log.name && sig.Hash == log.hash {
			byLog++
		}
	}
	if byLog == 0 {
		return tlog.Tree{}, 0, errors.New("not signed by the log")
	}
	tree, err := parseCheckpoint(opened.Text, log.name)
	return tree, len(opened.Sigs) - byLog, err
}

func verify(folder string, log *key, witnesses []note.Verifier, earlier []string) (string, error) {
	tree, cosigned, err := open(filepath.Join(folder, "checkpoint"), log, witnesses)
	if err != nil {
		return "", fmt.Errorf("checkpoint: %w", err)
	}
	entries, err := leaves(folder, tree.N)
	if err != nil {
		return "", fmt.Errorf("entries: %w", err)
	}
	// This reader refuses tiles that do not hash up to the checkpoint's root.
	reader := tlog.TileHashReader(tree, tiles{folder})
	for i, entry := range entries {
		proof, err := tlog.ProveRecord(tree.N, int64(i), reader)
		if err != nil {
			return "", fmt.Errorf("tiles: %w", err)
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, int64(i), tlog.RecordHash(entry)); err != nil {
			return "", fmt.Errorf("entry %d: %w", i, err)
		}
	}
	for _, path := range earlier {
		before, _, err := open(path, log, witnesses)
		if err != nil {
			return "", fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		proof, err := tlog.ProveTree(tree.N, before.N, reader)
		if err != nil {
			return "", fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		if err := tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash); err != nil {
			return "", fmt.Errorf("%s is not its past: %w", filepath.Base(path), err)
		}
	}
	root := base64.StdEncoding.EncodeToString(tree.Hash[:])
	return fmt.Sprintf("size %d root %s cosigned %d consistent %d", tree.N, root, cosigned, len(earlier)), nil
}

func main() {
	arguments := os.Args[1:]
	var earlier []string
	for i, argument := range arguments {
		if argument == "--" {
			arguments, earlier = arguments[:i], arguments[i+1:]
			break
		}
	}
	if len(arguments) < 2 {
		fmt.Fprintln(os.Stderr, "usage: verify FOLDER LOG-VKEY [WITNESS-VKEY ...] [-- EARLIER-NOTE ...]")
		os.Exit(2)
	}
	var keys []*key
	var witnesses []note.Verifier
	for i, text := range arguments[1:] {
		parsed, err := parseKey(text)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		keys = append(keys, parsed)
		if i > 0 {
			witnesses = append(witnesses, parsed)
		}
	}
	answer, err := verify(arguments[0], keys[0], witnesses, earlier)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(answer)
}
