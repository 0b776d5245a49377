// The add-on: registers the tables in an environment, and describes itself.
//
// Order of teardown of an environment: first Environment::close (a cleanup hook), which makes every thread drop what it
// still brings; then Node's own hooks; then the finalizers of the handles, which find the environment closed. Threads are
// never joined and the library never unloads: a call may be in flight at any time.
#include "api/identity.h"
#include "api/tables.h"

namespace nodevirt {

namespace {

const char* laneName(Lane lane) {
  switch (lane) {
    case Lane::local: return "local";
    case Lane::urgent: return "urgent";
    case Lane::lasting: return "lasting";
    case Lane::sending: return "sending";
    case Lane::receiving: return "receiving";
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

// The line's words about each C argument, for the gate.
Napi::Array describeNames(Napi::Env env, const std::vector<Name>& names) {
  auto list = Napi::Array::New(env, names.size());
  for (uint32_t i = 0; i < names.size(); ++i) {
    auto entry = Napi::Object::New(env);
    entry["name"] = names[i].text;
    entry["out"] = names[i].out;
    entry["array"] = names[i].array;
    entry["asked"] = names[i].asked;
    if (!names[i].length.empty()) entry["length"] = names[i].length;
    list[i] = entry;
  }
  return list;
}

Napi::Array describeTexts(Napi::Env env, const std::vector<std::string>& texts) {
  return writeStrings(env, texts).As<Napi::Array>();
}

Napi::Array describeFunctions(Napi::Env env) {
  auto functions = Napi::Array::New(env);
  for (const Table* table : tables()) {
    for (const Line& line : table->lines) {
      const Description description = line.describe(line);
      auto entry = Napi::Object::New(env);
      entry["name"] = line.name;
      entry["table"] = table->name;
      entry["lane"] = laneName(line.lane);
      entry["sync"] = line.lane == Lane::local;
      entry["args"] = describePairs(env, description.arguments);
      entry["result"] = description.result;
      entry["c"] = describeNames(env, line.names);
      functions[functions.Length()] = entry;
    }
  }
  return functions;
}

Napi::Object describeCallback(Napi::Env env, const CallbackDescription& callback) {
  auto entry = Napi::Object::New(env);
  entry["name"] = callback.name;
  entry["args"] = describeTexts(env, callback.arguments);
  entry["type"] = callback.type;
  return entry;
}

Napi::Object describeEvents(Napi::Env env) {
  auto families = Napi::Object::New(env);
  for (const EventFamily& family : eventFamilies()) {
    auto events = Napi::Array::New(env);
    for (const EventDescription& event : family.events) {
      auto entry = Napi::Object::New(env);
      entry["name"] = event.name;
      entry["id"] = event.id;
      entry["callback"] = describeCallback(env, event.callback);
      events[events.Length()] = entry;
    }
    families[family.registrar] = events;
  }
  return families;
}

Napi::Object describeStructs(Napi::Env env) {
  auto structs = Napi::Object::New(env);
  for (const StructDescription& each : structDescriptions()) {
    auto entry = Napi::Object::New(env);
    entry["type"] = each.type;
    entry["fields"] = describePairs(env, each.fields());
    structs[each.name] = entry;
  }
  return structs;
}

Napi::Array describeHandles(Napi::Env env) {
  auto handles = Napi::Array::New(env);
  for (const HandleKind& kind : handleKinds()) {
    auto entry = Napi::Object::New(env);
    entry["name"] = kind.name;
    entry["type"] = kind.type;
    entry["noun"] = kind.noun;
    entry["free"] = kind.freeing;
    handles[handles.Length()] = entry;
  }
  return handles;
}

Napi::Value describe(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  auto callbacks = Napi::Array::New(env);
  for (const CallbackDescription& each : plainCallbacks()) callbacks[callbacks.Length()] = describeCallback(env, each);

  auto result = Napi::Object::New(env);
  result["functions"] = describeFunctions(env);
  result["events"] = describeEvents(env);
  result["callbacks"] = callbacks;
  result["structs"] = describeStructs(env);
  result["handles"] = describeHandles(env);
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

Napi::Value keepaliveIsSafe(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), Library::get().keepaliveIsSafe());
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
  if (!connection) connection = unwrapHandle(info[0], handleKind<virAdmConnect>());
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
  auto local = Napi::Array::New(env);
  for (const Table* table : tables()) {
    registerLines(functions, table->lines);
    for (const Line& line : table->lines) {
      if (line.lane == Lane::local) local[local.Length()] = line.name;
    }
  }
  exports["functions"] = functions;
  exports["local"] = local;
  exports["describe"] = Napi::Function::New<describe>(env, "describe");
  exports["identities"] = Napi::Function::New<identities>(env, "identities");
  exports["supports"] = Napi::Function::New<supports>(env, "supports");
  exports["keepaliveIsSafe"] = Napi::Function::New<keepaliveIsSafe>(env, "keepaliveIsSafe");
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
