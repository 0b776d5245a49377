"""Documents of domains, read and written in this process: documents.py FILE ROUNDS. The file has a list of texts, as JSON. Prints the ms of each round."""
import json
import sys
import time

from lxml import etree

with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
ms = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    for text in texts:
        etree.tostring(etree.fromstring(text), encoding="unicode")
    ms.append((time.perf_counter() - start) * 1000)
print(json.dumps({"ms": ms}))
