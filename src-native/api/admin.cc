// libvirt-admin: a daemon's servers, clients, thread pools, limits and logging.
#include "tables.h"

namespace nodevirt {

namespace {

// libvirt-admin cannot add references to these. The handle gives up the one that it has, and libvirt's object goes with the last
// call that uses it.
template <class T>
class Release : public Call {
 public:
  using Call::Call;

  const void* connection() const override { return handle_.connection(); }
  const void* object() const override { return handle_.object(); }
  void drop() override { handle_.drop(); }
  void read(const Napi::CallbackInfo& info) override { handle_.read(info[0], line_.names[0]); }

  static Description describe(const Line& line) { return {{{line.names[0].text, HandleIn<T>::type()}}, "number"}; }

 protected:
  void invoke(void*) override { handle_.drop(); }
  Napi::Value write(const Target& to) override { return Napi::Number::New(to.env, 0); }

 private:
  Surrendered<T> handle_;
};

}  // namespace

NODEVIRT_TABLE(admin) {
  add(VIR(virAdmConnectLookupServer, "conn, name, flags"));
  add(VIR(virAdmServerGetName, "srv", local));
  add(VIR(virAdmServerLookupClient, "srv, id, flags"));

  add(VIR(virAdmClientClose, "client, flags"));
  add(VIR(virAdmClientGetID, "client", meaning<Number<unsigned long long>>, local));
  add(VIR(virAdmClientGetInfo, "client, out params[nparams], flags"));
  add(VIR(virAdmClientGetTimestamp, "client", meaning<Number<long long>>, local));
  add(VIR(virAdmClientGetTransport, "client", meaning<Count>, local));
  add(VIR(virAdmConnectClose, "conn", surrender, lasting));
  add(VIR(virAdmConnectDaemonShutdown, "conn, flags"));
  add(VIR(virAdmConnectGetLibVersion, "conn, out libVer"));
  add(VIR(virAdmConnectGetLoggingFilters, "conn, out filters, flags"));
  add(VIR(virAdmConnectGetLoggingOutputs, "conn, out outputs, flags"));
  add(VIR(virAdmConnectGetURI, "conn", local));
  add(VIR(virAdmConnectIsAlive, "conn", meaning<Truth>, local));
  add(VIR(virAdmConnectListServers, "conn, out servers, flags"));
  add(VIR(virAdmConnectOpen, "name?, flags", lasting));
  add(VIR(virAdmConnectRegisterCloseCallback, "conn, cb, opaque, freecb"));
  add(VIR(virAdmConnectSetDaemonTimeout, "conn, timeout, flags"));
  add(VIR(virAdmConnectSetLoggingFilters, "conn, filters?, flags"));
  add(VIR(virAdmConnectSetLoggingOutputs, "conn, outputs?, flags"));
  add(VIR(virAdmConnectUnregisterCloseCallback, "conn, cb"));
  add(VIR(virAdmGetVersion, "out libVer", local));
  add(VIR(virAdmServerGetClientLimits, "srv, out params[nparams], flags"));
  add(VIR(virAdmServerGetThreadPoolParameters, "srv, out params[nparams], flags"));
  add(VIR(virAdmServerListClients, "srv, out clients, flags"));
  add(VIR(virAdmServerSetClientLimits, "srv, params[nparams], flags"));
  add(VIR(virAdmServerSetThreadPoolParameters, "srv, params[nparams], flags"));
  add(VIR(virAdmServerUpdateTlsFiles, "srv, flags"));

  add(lineOf<Release<virAdmServer>>("virAdmServerFree", "srv"));
  add(lineOf<Release<virAdmClient>>("virAdmClientFree", "client"));
}

}  // namespace nodevirt
