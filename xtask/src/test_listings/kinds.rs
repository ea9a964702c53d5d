//! What can be wrong with a program that is compiled and run.

use crate::report::Kind;

/// A program does not compile.
pub static BUILD: Kind = Kind {
    id: "listing-build",
    cause: "A program does not compile, or is not type-correct.",
    example: "listings/ownership/examples/create-user/main.go:9: declared \
              and not used: x",
    mend: "Correct the program.",
};

/// A program is not formatted.
pub static FORMAT: Kind = Kind {
    id: "listing-format",
    cause: "A program is not as rustfmt, gofmt or Biome would write it.",
    example: "listings/ownership/examples/create-user/main.rs:4: rustfmt \
              would write this differently",
    mend: "Run the formatter that the help line names.",
};

/// A linter objects.
pub static LINT: Kind = Kind {
    id: "listing-lint",
    cause: "Clippy, `go vet` or Biome objects to a program.",
    example: "listings/ownership/examples/create-user/main.rs:4: this clone \
              is redundant",
    mend: "Do what the linter says.",
};

/// A program prints something else.
pub static OUTPUT: Kind = Kind {
    id: "listing-output",
    cause: "A program prints something else than its expected file holds.",
    example: "listings/ownership/examples/create-user/expected.txt:1: Go \
              prints something else",
    mend: "Correct the program; or, when the new output is right, add \
           `--bless` to the command; or declare the difference with \
           `[differs.<language>]`.",
};

/// A program does not end well.
pub static EXIT: Kind = Kind {
    id: "listing-exit",
    cause: "A program ends with another exit code than it should, dies of a \
            signal, or leaves a process behind that keeps its output open.",
    example: "listings/ownership/examples/create-user/main.rs: exit code \
              101: thread 'main' panicked",
    mend: "Correct the program; the message is its standard error.",
};

/// A program does not end.
pub static TIMEOUT: Kind = Kind {
    id: "listing-timeout",
    cause: "A program runs longer than its `timeout_seconds` (20 unless \
            listing.toml says otherwise) and was killed.",
    example: "listings/ownership/examples/create-user/main.go: killed after \
              20 s",
    mend: "Make it end, or raise `timeout_seconds`.",
};

/// A program prints without end.
pub static FLOOD: Kind = Kind {
    id: "listing-flood",
    cause: "A program prints more than 1 MiB and was killed.",
    example: "listings/ownership/examples/create-user/main.ts: killed after \
              1 MiB of output",
    mend: "Print less.",
};

/// A program leaves files in the repository.
pub static LITTER: Kind = Kind {
    id: "listing-litter",
    cause: "A program leaves a file in its own folder. It runs in an empty \
            folder that is removed afterwards; files belong there.",
    example: "listings/ownership/examples/create-user: leaves data.db behind",
    mend: "Write to the working directory or the temporary folder.",
};

/// A message is another one.
pub static MESSAGE: Kind = Kind {
    id: "rejection-message",
    cause: "A compiler, vet, the race detector or a failing run says \
            something else than the rejection's file holds, or a rejection \
            that runs prints something else.",
    example: "listings/ownership/tests/rejected/use-after-move/\
              main.stderr:4: rustc says something else",
    mend: "Correct the program; or, when the new message is right, add \
           `--bless` to the command.",
};

/// The mistake goes through.
pub static ACCEPTED: Kind = Kind {
    id: "rejection-accepted",
    cause: "A program that a compiler, vet or the race detector must refuse \
            goes through.",
    example: "listings/ownership/tests/rejected/use-after-move/main.rs: \
              rustc accepts it",
    mend: "Make the mistake again, or correct `outcome`.",
};

/// A compiler makes something else of a program.
pub static VIEW: Kind = Kind {
    id: "view-differs",
    cause: "The compiler that a view's kept file names says something else \
            of the program than the file holds, or a look sees nothing.",
    example: "listings/dispatch/examples/ways-to-call/view/go-direct.txt:4: \
              the compiler says something else",
    mend: "Read the difference; when it is right, add `--bless` to the \
           command. Another compiler than the one named is held to the \
           facts of `view.toml` only.",
};

/// A topic is no crate of the workspace.
pub static MEMBER: Kind = Kind {
    id: "listing-topic",
    cause: "A folder of `listings` holds Rust programs and is not a member of \
            the workspace, or its crate has another name than the folder.",
    example: "listings/ownership/Cargo.toml: no crate `ownership` of the \
              workspace",
    mend: "Add the folder to `members` in Cargo.toml; `cargo xtask new … \
           --new-topic` does that.",
};

/// A system does not do what its test says.
pub static SYSTEM: Kind = Kind {
    id: "system-test",
    cause: "The test of a system fails, tests nothing or ignores a part; the \
            finding names the file that the test blames, or the line of the \
            test.",
    example: "listings/web-service/systems/users/go/api.go: breaks \
              listings/web-service/systems/users/contract.txt:226",
    mend: "Correct the file; or the test, when it asks for the wrong thing.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[
    &MEMBER, &BUILD, &FORMAT, &LINT, &OUTPUT, &EXIT, &TIMEOUT, &FLOOD, &LITTER,
    &MESSAGE, &ACCEPTED, &VIEW, &SYSTEM,
];
