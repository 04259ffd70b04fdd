"""What is measured: a command for a project of ideas each, and what is done before it."""

import json
import pathlib
import shutil
import subprocess
from dataclasses import dataclass
from typing import Callable, Optional

import ideas
import same_rules
from measuring import CommandFailed, measure

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]

PEER = "com.github.sylvainlaurent.maven:yaml-json-validator-maven-plugin:1.0.3"
POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>ideas</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <name>Ideas</name>
  <build>
    <plugins>
      <plugin>
        <groupId>{peer[0]}</groupId>
        <artifactId>{peer[1]}</artifactId>
        <version>{peer[2]}</version>
        <configuration>
          <validationSets>
            <validationSet>
              <jsonSchema>${{peer.schema}}</jsonSchema>
              <includes>
                <include>ideas/**/*.yaml</include>
              </includes>
            </validationSet>
          </validationSets>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
"""


@dataclass(frozen=True)
class Case:
    """One row of the table."""

    #: What the option --cases calls it.
    name: str
    title: str
    #: The command for a project's directory.
    command: Callable[[pathlib.Path], list]
    #: What is done before each run and isn't measured, given the project's directory and the number of the round.
    before: Callable[[pathlib.Path, int], None] = lambda project, number: None
    #: Makes the tool ready, and says why it can't be measured, if it can't.
    install: Callable[[], Optional[str]] = lambda: None
    #: Whether it is a Maven build, of which a build that does nothing is a part.
    maven: bool = True
    ours: bool = False
    #: Of how many files one run would take minutes.
    most: Optional[int] = None


class Workshop:
    """The directory that all is made in, with a local repository of its own."""

    def __init__(self, directory, maven):
        self.directory = directory
        self._maven = maven
        self.log = directory / "log.txt"
        self._schema = directory / "idea.schema.json"
        self._same_rules = directory / "same-rules.schema.json"
        self._npm = directory / "npm"

    def project(self, name, count, seed, markdown):
        """An ideas repo."""
        project = self.directory / name
        ideas.write(project, count, seed, markdown)
        # Else Maven takes the options of the repository that this directory is in.
        (project / ".mvn").mkdir(exist_ok=True)
        (project / "pom.xml").write_text(POM.format(peer=PEER.split(":")), encoding="utf-8")
        return project

    def maven(self, *arguments):
        """An offline build with the repository of its own."""
        return [self._maven, "-o", "-q", "-B", f"-Dmaven.repo.local={self.directory / 'repository'}", *arguments]

    def install_plugin(self):
        """Builds the plugin as it is now."""
        self._build(
            REPOSITORY,
            *("install", "-pl", ".,gsoc-schema,gsoc-maven-plugin"),
            *("-DskipTests", "-Dmaven.javadoc.skip=true", "-Dspotless.check.skip=true"),
            # Maven 3.9 and newer take from there what the repository of its own lacks.
            f"-Dmaven.repo.local.tail={pathlib.Path.home() / '.m2' / 'repository'}",
        )

    def install_schema(self, project):
        """Writes the schema for other validators, and lets Maven fetch what the goals need."""
        self._build(project, self._goal("schema"), f"-Dgsoc.schemaFile={self._schema}")
        self._build(project, self._goal("validate"), self._goal("generate"))
        schema = json.loads(self._schema.read_text(encoding="utf-8"))
        self._same_rules.write_text(json.dumps(same_rules.draft_4(schema)), encoding="utf-8")

    def cases(self, project):
        """All that can be measured, in the order in which a round has them.

        The order matters: what `validate` leaves in the build directory is there for `unchanged` and `changed`.
        """
        validate = self.maven(self._goal("validate"))

        def afresh(project, number):
            shutil.rmtree(project / "target", ignore_errors=True)

        def peer(schema):
            return f"{PEER}:validate", f"-Dpeer.schema={schema}"

        def peer_is_there():
            return self._try(lambda: self._build(project, *peer(HERE / "plain.schema.json")))

        def ajv(project):
            command = [self._bin("ajv"), "validate", "--spec=draft2020", "--strict=false"]
            return [*command, "-s", self._schema, "-d", "ideas/**/*.yaml"]

        def sourcemeta(project):
            return [self._bin("jsonschema"), "validate", self._schema, "ideas", "--extension", ".yaml"]

        def python(project):
            return ["/usr/bin/python3", HERE / "python_validator.py", self._schema, project / "ideas"]

        return [
            Case("nothing", "`mvn validate`, which does nothing", lambda project: self.maven("validate"), afresh),
            Case("validate", "`gsoc:validate`, first run", lambda project: validate, afresh, ours=True),
            Case("unchanged", "`gsoc:validate`, nothing changed", lambda project: validate, ours=True),
            Case("changed", "`gsoc:validate`, one file changed", lambda project: validate, ideas.change, ours=True),
            Case(
                "generate",
                "`gsoc:validate gsoc:generate`, first run",
                lambda project: self.maven(self._goal("validate"), self._goal("generate"), "-Dgsoc.pages=directories"),
                afresh,
                ours=True,
            ),
            Case(
                "peer",
                "the peer, a plain schema",
                lambda project: self.maven(*peer(HERE / "plain.schema.json")),
                install=peer_is_there,
            ),
            Case(
                "peer-same-rules",
                "the peer, our schema's rules",
                lambda project: self.maven(*peer(self._same_rules)),
                install=peer_is_there,
                most=1_000,
            ),
            Case("ajv", "ajv-cli", ajv, install=self._install_npm, maven=False),
            Case("sourcemeta", "@sourcemeta/jsonschema", sourcemeta, install=self._install_npm, maven=False),
            Case("python", "Python's jsonschema", python, install=self._python_is_there, maven=False),
        ]

    def versions(self):
        """The versions of what isn't Maven's, by name."""
        found = {}
        lock = self._npm / "package.json"
        if lock.exists():
            found.update(json.loads(lock.read_text(encoding="utf-8"))["dependencies"])
            found["Node.js"] = _output("node", "--version")
        if self._python_is_there() is None:
            program = "import importlib.metadata as m; print(m.version('jsonschema'))"
            found["python3-jsonschema"] = _output("/usr/bin/python3", "-c", program)
        return found

    def maven_version(self):
        return _output(self._maven, "-version")

    def _goal(self, name):
        return f"io.github.gsocideas:gsoc-maven-plugin:{_plugin_version()}:{name}"

    def _build(self, directory, *arguments):
        """Offline if all is there; what is missing is fetched, once."""
        offline = self.maven(*arguments)
        try:
            measure(offline, directory, self.log)
        except CommandFailed:
            measure([argument for argument in offline if argument != "-o"], directory, self.log)

    def _bin(self, name):
        return self._npm / "node_modules" / ".bin" / name

    def _install_npm(self):
        if not shutil.which("npm") or not shutil.which("node"):
            return "npm and Node.js aren't installed"
        if self._bin("ajv").exists() and self._bin("jsonschema").exists():
            return None
        shutil.copytree(HERE / "npm", self._npm, dirs_exist_ok=True)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        return self._try(lambda: measure(command, self._npm, self.log))

    def _python_is_there(self):
        if _output("/usr/bin/python3", "-c", "import jsonschema, yaml; jsonschema.Draft202012Validator") is None:
            return "the packages python3-jsonschema and python3-yaml of Debian 12 aren't installed"
        return None

    @staticmethod
    def _try(action):
        try:
            action()
        except CommandFailed as failure:
            return f"it can't be fetched or run\n{failure}"
        return None


def _plugin_version():
    pom = (REPOSITORY / "pom.xml").read_text(encoding="utf-8")
    return pom.split("<revision>", 1)[1].split("</revision>", 1)[0]


def _output(*command):
    """What a command prints; None if it fails or isn't there."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()
