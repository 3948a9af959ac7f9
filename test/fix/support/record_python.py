"""Runs snippets with the SDKs replaced by recorders, and writes down what each of them calls."""
import ast
import json
import sys
import types

CALLS = []


class Recorder:
    """Any attribute, call, item or iteration of it is recorded or gives another one."""

    def __init__(self, path):
        self._path = path

    def __getattr__(self, name):
        return Recorder(f"{self._path}.{name}")

    def __call__(self, *args, **kwargs):
        CALLS.append({"path": self._path, "args": list(args), "kwargs": kwargs})
        return Recorder(self._path + "()")

    def __getitem__(self, _):
        return self

    def __iter__(self):
        return iter([])

    def __repr__(self):
        return self._path


def module(name, **members):
    made = types.ModuleType(name)
    for key, value in members.items():
        setattr(made, key, value)
    sys.modules[name] = made


def message(role):
    return lambda text: {"role": role, "text": text}


module("httpx", Response="httpx.Response")
module("openai", OpenAI=Recorder("OpenAI"))
module("xai_sdk", Client=Recorder("Client"))
module("xai_sdk.chat", system=message("system"), user=message("user"), assistant=message("assistant"))

out = []
for snippet in json.load(open(sys.argv[1], encoding="utf-8")):
    ast.parse(snippet)
    CALLS.clear()
    exec(compile(snippet, "snippet", "exec"), {"print": lambda *a, **k: None})
    out.append(json.loads(json.dumps(CALLS, default=repr)))
json.dump(out, open(sys.argv[2], "w", encoding="utf-8"))
