// Streams: data beside the calls of a connection. Calls that wait for the other side have lanes of their own.
#include "tables.h"

namespace nodevirt {

// libvirt calls as long as a stream is ready, again and again. JavaScript hears of it later, on another thread: until it has
// asked the stream for data, every round of the event loop would post one more event. So each event turns them off, and
// virStreamEventUpdateCallback turns them on again.
template <size_t kIndex>
struct Trampoline<virStreamEventCallback, kIndex> {
  static void call(virStreamPtr stream, int events, void* opaque) {
    [[maybe_unused]] const volatile size_t mark = kIndex;
    LIBVIRT(virStreamEventUpdateCallback)(stream, 0);
    Emitter<virStreamEventCallback>::emit(stream, events, opaque);
  }
};

namespace {

// libvirt's answers that are neither data nor an error.
constexpr int kWouldBlock = -2;  // of a stream that was made with VIR_STREAM_NONBLOCK
constexpr int kHole = -3;        // to a receiver that asked to stop there

class StreamCall : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return stream_.connection(); }
  const void* object() const override { return stream_.object(); }
  StreamGate* gate() const override { return stream_.gate(); }
  void drop() override { stream_.drop(); }

 protected:
  HandleIn<virStream> stream_;
};

// How many bytes were taken, which may be fewer than given, or -2.
class Send : public StreamCall {
 public:
  using StreamCall::StreamCall;

  void read(const Napi::CallbackInfo& info) override {
    stream_.read(info[0], line_.names[0]);
    data_.read(info[1], line_.names[1]);
  }

  static Description describe(const Line&) { return {{{"stream", "StreamHandle"}, {"data", "Uint8Array"}}, "number"}; }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virStreamSend)>(address);
    taken_ = function(stream_.pass(), data_.pass(), data_.size());
    if (taken_ < 0 && taken_ != kWouldBlock) fail();
  }

  Napi::Value write(const Target& to) override { return Napi::Number::New(to.env, taken_); }

 private:
  Slot<const char*, Shape::inArray> data_;
  int taken_ = 0;
};

// Up to nbytes; none at the end of the stream. Or -2, or -3.
template <class Function>
class Receive : public StreamCall {
 public:
  using StreamCall::StreamCall;
  static constexpr size_t kItemSize = 1;

  void read(const Napi::CallbackInfo& info) override {
    stream_.read(info[0], line_.names[0]);
    nbytes_.read(info[1], line_.names[2]);
    nbytes_.check(*this, line_.names[2]);
    if constexpr (kHasFlags) flags_.read(info[2], line_.names[3]);
  }

  static Description describe(const Line&) {
    Description description{{{"stream", "StreamHandle"}, {"nbytes", "number"}}, kHasFlags ? "Buffer | -2 | -3" : "Buffer | -2"};
    if (kHasFlags) description.arguments.emplace_back("flags?", "number");
    return description;
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<Function>(address);
    // Not set to zeros, because libvirt often has less than the caller takes, or nothing yet.
    data_.reset(new char[nbytes_.value]);
    if constexpr (kHasFlags) {
      received_ = function(stream_.pass(), data_.get(), nbytes_.value, flags_.value);
    } else {
      received_ = function(stream_.pass(), data_.get(), nbytes_.value);
    }
    if (received_ < 0 && received_ != kWouldBlock && received_ != kHole) fail();
  }

  Napi::Value write(const Target& to) override {
    if (received_ < 0) return Napi::Number::New(to.env, received_);
    return Napi::Buffer<char>::Copy(to.env, data_.get(), received_);
  }

 private:
  static constexpr bool kHasFlags = std::is_same_v<Function, decltype(&::virStreamRecvFlags)>;
  Slot<size_t, Shape::asked> nbytes_;
  Slot<unsigned int, Shape::in> flags_;
  std::unique_ptr<char[]> data_;
  int received_ = 0;
};

class Listen : public StreamCall {
 public:
  using StreamCall::StreamCall;

  void read(const Napi::CallbackInfo& info) override {
    stream_.read(info[0], line_.names[0]);
    events_.read(info[1], line_.names[1]);
    callback_.read(info[2], line_.names[2]);
  }

  void drop() override {
    callback_.drop();
    StreamCall::drop();
  }

  static Description describe(const Line&) {
    return {{{"stream", "StreamHandle"}, {"events", "number"}, {"cb", decltype(callback_)::type()}}, "void"};
  }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virStreamEventAddCallback)>(address);
    void* const opaque = callback_.opaque();
    if (function(stream_.pass(), events_.pass(), callback_.pass(), opaque, &Subscription::free) < 0) return fail();
    gate()->listens([opaque] { Subscription::free(opaque); });
    callback_.keep(0);
  }

  Napi::Value write(const Target& to) override { return to.env.Undefined(); }

 private:
  Slot<int, Shape::in> events_;
  Slot<virStreamEventCallback, Shape::callback> callback_;
};

class ListenNoMore : public StreamCall {
 public:
  using StreamCall::StreamCall;

  void read(const Napi::CallbackInfo& info) override { stream_.read(info[0], line_.names[0]); }

  static Description describe(const Line&) { return {{{"stream", "StreamHandle"}}, "void"}; }

 protected:
  void invoke(void* address) override {
    const auto function = reinterpret_cast<decltype(&::virStreamEventRemoveCallback)>(address);
    if (function(stream_.pass()) < 0) return fail();
    gate()->listensNoMore();
  }

  Napi::Value write(const Target& to) override { return to.env.Undefined(); }
};

}  // namespace

NODEVIRT_TABLE(stream) {
  add(lineOf<Send>("virStreamSend", "stream, data[nbytes]", sending));
  add(lineOf<Receive<decltype(&::virStreamRecv)>>("virStreamRecv", "stream, out data[=nbytes]", receiving));
  add(lineOf<Receive<decltype(&::virStreamRecvFlags)>>("virStreamRecvFlags", "stream, out data[=nbytes], flags", receiving));

  add(VIR(virStreamFree, "stream", surrender));

  add(VIR(virStreamAbort, "stream", endsStream, lasting));
  // Answered in this process: not in the lane of requests, where they would wait for a daemon.
  add(lineOf<Listen>("virStreamEventAddCallback", "stream, events, cb, opaque, ff", receiving));
  add(lineOf<ListenNoMore>("virStreamEventRemoveCallback", "stream", receiving));
  add(VIR(virStreamEventUpdateCallback, "stream, events", receiving));
  add(VIR(virStreamFinish, "stream", endsStream, sending));
  add(VIR(virStreamNew, "conn, flags"));
  add(VIR(virStreamRecvHole, "stream, out length, flags", receiving));
  add(VIR(virStreamSendHole, "stream, length, flags", sending));
}

}  // namespace nodevirt
