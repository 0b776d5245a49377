/* Events: causes URI CONNECTIONS. Suspends and resumes the domain "test" of libvirt's test driver as fast as it can, on so many connections at
 * once, until its standard input ends. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static atomic_int stop;

static void ignore(void *unused, virErrorPtr error) {
  (void)unused;
  (void)error;
}

/* With several at once one finds the domain suspended by another: that is no event, and no error. */
static void *work(void *uri) {
  virConnectPtr connection = virConnectOpen(uri);
  virDomainPtr domain = connection ? virDomainLookupByName(connection, "test") : NULL;
  if (!domain) exit(1);
  while (!stop) {
    const int suspended = virDomainSuspend(domain), resumed = virDomainResume(domain);
    if (suspended < 0 && resumed < 0 && !virConnectIsAlive(connection)) exit(1);
  }
  virDomainFree(domain);
  virConnectClose(connection);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  const int connections = atoi(arguments[2]);
  if (connections < 1 || connections > 16) return 2;
  virSetErrorFunc(NULL, ignore);
  pthread_t ids[16];
  for (int i = 0; i < connections; ++i) pthread_create(&ids[i], NULL, work, arguments[1]);
  char byte;
  while (read(STDIN_FILENO, &byte, 1) > 0) continue;
  stop = 1;
  for (int i = 0; i < connections; ++i) pthread_join(ids[i], NULL);
  return 0;
}
