// The add-on: registers the tables in an environment, and describes itself.
//
// Order of teardown of an environment: first Environment::close (a cleanup hook), which makes every thread drop what it
// still brings; then Node's own hooks; then the finalizers of the handles, which find the environment closed. Threads are
// never joined and the library never unloads: a call may be in flight at any time.
#include "api/tables.h"

namespace nodevirt {

namespace {

const std::vector<Line>& lines() {
  static const auto* const all = [] {
    auto* joined = new std::vector<Line>();
    for (auto* table : {&connectLines, &domainLines, &domainMemoryLines, &domainVcpuLines, &domainMigrateLines, &domainEventLines, &qemuLines}) {
      for (Line& line : table()) joined->push_back(std::move(line));
    }
    return joined;
  }();
  return *all;
}

const char* laneName(Lane lane) {
  switch (lane) {
    case Lane::local: return "local";
    case Lane::urgent: return "urgent";
    case Lane::lasting: return "lasting";
    default: return "quick";
  }
}

Napi::Array describePairs(Napi::Env env, const std::vector<std::pair<std::string, std::string>>& pairs) {
  auto list = Napi::Array::New(env, pairs.size());
  for (uint32_t i = 0; i < pairs.size(); ++i) {
    auto entry = Napi::Object::New(env);
    entry["name"] = pairs[i].first;
    entry["type"] = pairs[i].second;
    list[i] = entry;
  }
  return list;
}

template <class Struct>
void describeStructInto(Napi::Object target) {
  target[StructInfo<Struct>::name] = describePairs(target.Env(), describeStruct<Struct>());
}

Napi::Value describe(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  auto functions = Napi::Array::New(env);
  for (const Line& line : lines()) {
    const Description description = line.describe(line);
    auto entry = Napi::Object::New(env);
    entry["name"] = line.name;
    entry["lane"] = laneName(line.lane);
    entry["sync"] = line.lane == Lane::local;
    entry["args"] = describePairs(env, description.arguments);
    entry["result"] = description.result;
    functions[functions.Length()] = entry;
  }

  auto events = Napi::Array::New(env);
  for (const DomainEvent& event : domainEvents()) {
    auto entry = Napi::Object::New(env);
    entry["name"] = event.name;
    entry["id"] = event.id;
    entry["type"] = event.type;
    events[events.Length()] = entry;
  }

  auto structs = Napi::Object::New(env);
  describeStructInto<virDomainInfo>(structs);
  describeStructInto<virDomainJobInfo>(structs);
  describeStructInto<virDomainMemoryStatStruct>(structs);
  describeStructInto<virVcpuInfo>(structs);
  describeStructInto<virNodeInfo>(structs);
  describeStructInto<virNodeMemoryStats>(structs);
  describeStructInto<virNodeCPUStats>(structs);

  auto result = Napi::Object::New(env);
  result["functions"] = functions;
  result["events"] = events;
  result["structs"] = structs;
  return result;
}

// Whether the loaded libvirt has the function. Loads it, if need be.
Napi::Value supports(const Napi::CallbackInfo& info) {
  if (!info[0].IsString()) return Napi::Boolean::New(info.Env(), false);
  const std::string name = info[0].As<Napi::String>().Utf8Value();
  // C would look for what stands before the NUL.
  const bool whole = name.find('\0') == std::string::npos;
  return Napi::Boolean::New(info.Env(), whole && Library::get().symbol(name.c_str()) != nullptr);
}

// The call that was made last in this environment, as a number for detach().
Napi::Value lastCall(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(Environment::of(info.Env())->lastHold()));
}

// A call that nobody waits for any more keeps the process alive no longer.
void detach(const Napi::CallbackInfo& info) {
  if (!info[0].IsNumber()) return;
  Environment::of(info.Env())->release(static_cast<uint64_t>(info[0].As<Napi::Number>().Int64Value()));
}

void releaseHandles(const Napi::CallbackInfo& info) {
  const HandleBox* connection = unwrapHandle(info[0], handleKind<virConnect>());
  if (connection && connection->pointer) releaseChildren(info.Env(), *connection);
}

Napi::Value openHandles(const Napi::CallbackInfo& info) {
  size_t count = 0;
  for (const HandleBox* box : Environment::of(info.Env())->boxes) count += box->pointer != nullptr;
  return Napi::Number::New(info.Env(), static_cast<double>(count));
}

}  // namespace

Napi::Object initialize(Napi::Env env, Napi::Object exports) {
  Environment::create(env);
  auto functions = Napi::Object::New(env);
  registerLines(functions, lines());
  exports["functions"] = functions;
  exports["describe"] = Napi::Function::New<describe>(env, "describe");
  exports["supports"] = Napi::Function::New<supports>(env, "supports");
  exports["lastCall"] = Napi::Function::New<lastCall>(env, "lastCall");
  exports["detach"] = Napi::Function::New<detach>(env, "detach");
  exports["releaseHandles"] = Napi::Function::New<releaseHandles>(env, "releaseHandles");
  exports["openHandles"] = Napi::Function::New<openHandles>(env, "openHandles");
  return exports;
}

}  // namespace nodevirt

static Napi::Object Initialize(Napi::Env env, Napi::Object exports) {
  return nodevirt::initialize(env, exports);
}

NODE_API_MODULE(nodevirt, Initialize)
