// A domain's memory as the host sees it.
#include "tables.h"

namespace nodevirt {

namespace {

// A call that fills a buffer of the caller's, whose size is an argument.
class MemoryPeek : public Call {
 public:
  using Call::Call;

  virConnectPtr connection() const override { return domain_.connection(); }
  void drop() override { domain_.drop(); }

  void read(const Napi::CallbackInfo& info) override {
    domain_.read(info[0], line_.names[0]);
    start_.read(info[1], line_.names[1]);
    size_ = readInteger<unsigned int>(info[2], line_.names[2]);
    flags_.read(info[3], line_.names[3]);
    // libvirt carries no more in one message. A mistyped size must not take all memory before it says so.
    if (size_ > kMost) throw BadArgument{true, line_.names[2].text, line_.names[2].text + " must be 4194304 or less"};
  }

  static Description describe(const Line&) {
    return {{{"dom", "DomainHandle"}, {"start", "bigint | number"}, {"size", "number"}, {"flags?", "number"}}, "Buffer"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virDomainMemoryPeek)>(address);
    bytes_.resize(size_);
    if (function(domain_.ref.get(), start_.value, bytes_.size(), bytes_.data(), flags_.value) < 0) fail();
  }

  Napi::Value write(Napi::Env env) override { return Napi::Buffer<unsigned char>::Copy(env, bytes_.data(), bytes_.size()); }

 private:
  static constexpr unsigned int kMost = 4 << 20;
  HandleIn<virDomain> domain_;
  Slot<unsigned long long> start_;
  unsigned int size_ = 0;
  Slot<unsigned int> flags_;
  std::vector<unsigned char> bytes_;
};

}  // namespace

std::vector<Line> domainMemoryLines() {
  std::vector<Line> lines;
  const auto add = [&](Line line) { lines.push_back(std::move(line)); };

  add(lineOf<MemoryPeek>("virDomainMemoryPeek", "dom, start, size, flags"));

  return lines;
}

}  // namespace nodevirt
