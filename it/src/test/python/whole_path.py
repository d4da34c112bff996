"""The main job over SOAP from a language that is not Java.

Usage: whole_path.py <base>, such as http://localhost:8080/infoshare. Prints what the platform
answered as one JSON object, or stops at the first surprise.
"""

import datetime
import json
import sys
import uuid

import requests
import zeep

COMMON = "urn:infoshare:common:v1"
PURPOSE = "核实婚姻登记情况"


class Platform:
    """The services of the platform, each called with an account."""

    def __init__(self, base):
        self.base = base
        self.clients = {}

    def __call__(self, account, service, operation, **arguments):
        name = service.capitalize()
        client = self.clients.get((account, service))
        if client is None:
            session = requests.Session()
            session.auth = (account, "demo")
            client = zeep.Client(
                f"{self.base}/soap/{service}?wsdl",
                transport=zeep.Transport(session=session, operation_timeout=120),
            ).bind(f"{name}Service", f"{name}Port")
            self.clients[account, service] = client
        return client[operation](**arguments)

    def rest(self, account, path):
        """What only REST has."""
        answer = requests.get(f"{self.base}/api/v1/{path}", auth=(account, "demo"), timeout=120)
        answer.raise_for_status()
        return answer.json()

    def refusal(self, *call, **arguments):
        """The reason and the sentences of a call that must be refused."""
        try:
            self(*call, **arguments)
        except zeep.exceptions.Fault as fault:
            refusal = fault.detail.find(f"{{{COMMON}}}refusal")
            return {
                "reason": refusal.findtext(f"{{{COMMON}}}reason"),
                "messages": [message.text for message in refusal.findall(f"{{{COMMON}}}message")],
            }
        raise AssertionError("not refused")


def item(name, key=False):
    return {
        "name": name,
        "chineseName": f"信息项{name}",
        "englishName": f"Item {name}",
        "type": "CHARACTER",
        "length": 60,
        "key": key,
        "sensitive": False,
        "sharing": "CONDITIONAL",
    }


def record(**values):
    return {"item": [{"name": name, "_value_1": value} for name, value in values.items()]}


def published_entry(platform):
    entry = platform(
        "cab.staff",
        "catalogue",
        "draftEntry",
        node="307001",
        name=f"渡口登记 {uuid.uuid4().hex[:8]}",
        abstract="全市渡口登记情况",
        formatClass="DATABASE",
        updateCycle="DAILY",
        sharing="CONDITIONAL",
        formatType="mysql",
        scope="因履行职责需要核对渡口登记的行政机关",
        use="仅限履行职责需要",
        sharingModeType="SERVICE",
        dataCategory="OBJECT",
        sharingMode="PLATFORM",
        openToPublic=False,
        grading="GENERAL",
        items=[item("ferry", key=True), item("title"), item("secret")],
    ).code
    platform(
        "cab.staff",
        "catalogue",
        "assessEntry",
        code=entry,
        secrecy="NONE",
        secrecyFindings="不含国家秘密和工作秘密",
        personalInformation="NONE",
        personalFindings="不含个人信息",
    )
    platform("cab.staff", "catalogue", "submitEntry", code=entry)
    platform("cab.head", "catalogue", "approveEntry", code=entry)
    platform("iic.staff", "catalogue", "publishEntry", code=entry)
    return entry


def granted_request(platform, entry):
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
    request = platform(
        "edu.staff",
        "requests",
        "draftRequest",
        entry=entry,
        legalBasis={"statute": "《义务教育法》", "article": "第十二条", "duty": "核实入学条件"},
        purpose=PURPOSE,
        scenario="受理窗口核对",
        items=["ferry", "title"],
        mode="SERVICE",
        useFrom=today,
        useUntil=today + datetime.timedelta(days=365),
    ).id
    platform("edu.staff", "requests", "submitRequest", id=request)
    platform("edu.head", "requests", "fileRequest", id=request)
    return platform("cab.head", "requests", "consentRequest", id=request).grant


def main(base):
    platform = Platform(base)
    entry = published_entry(platform)
    push = {
        "code": entry,
        "upserts": [record(ferry=f"F-{i}", title=f"第{i}渡口", secret="内部") for i in range(1, 11)],
        "_soapheaders": {"idempotencyKey": f"push-{uuid.uuid4()}"},
    }
    receipt = platform("cab.system", "datasets", "putRecords", **push)
    again = platform("cab.system", "datasets", "putRecords", **push)
    grant = granted_request(platform, entry)
    query = {
        "code": entry,
        "grant": grant,
        "caseReference": "JYJ-2026-000001",
        "purpose": PURPOSE,
        "keys": record(ferry="F-7"),
    }
    result = platform("edu.system", "exchange", "query", **query)
    refusal = platform.refusal("edu.system", "exchange", "query", **{**query, "items": ["secret"]})
    evidence = platform.rest("cab.head", f"evidence/{result.evidence}")
    answered = {
        "inserted": receipt.inserted,
        "answeredAgain": again.evidence == receipt.evidence,
        "records": [
            {one.name: one._value_1 for one in record.item} for record in result.records
        ],
        "refusal": refusal["reason"],
        "refusalMessages": refusal["messages"],
        "evidenceAccount": evidence["account"],
        "evidenceItems": evidence["items"],
    }
    print(json.dumps(answered))


if __name__ == "__main__":
    main(sys.argv[1])
