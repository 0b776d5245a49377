// Credentials. libvirt asks in the middle of an open, on the thread of that call; JavaScript answers when it can.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "callback.h"
#include "slots.h"

namespace nodevirt {

// One question of libvirt's, with all that it wants to know, and the answer.
class AuthExchange {
 public:
  struct Credential {
    int type;
    std::optional<std::string> prompt, challenge, defaultResult;
  };
  // No answer: the open is to fail.
  using Answer = std::optional<std::vector<std::optional<std::string>>>;

  std::vector<Credential> credentials;

  // Any thread; only the first counts.
  void answer(Answer answer);
  // The asking thread. Ends without an answer when the environment goes.
  Answer wait(const Environment& environment);

 private:
  std::mutex mutex_;
  std::condition_variable answered_;
  bool done_ = false;
  Answer answer_;
};

// virConnectAuthPtr: null, or { credentialTypes, callback(credentials, answer) } in JavaScript.
class AuthSlot : public InputSlot {
 public:
  void read(const Napi::Value& value, const Name& name);
  virConnectAuthPtr pass();
  void drop();
  static std::string type() { return "ConnectAuth"; }

 private:
  static int ask(virConnectCredentialPtr credentials, unsigned int count, void* self);

  std::shared_ptr<Subscription> subscription_;
  std::vector<int> types_;
  virConnectAuth auth_{};
};

}  // namespace nodevirt
