/* virDomainGetInfo, again and again: calls URI THREADS MILLISECONDS LOOP. With LOOP 1 libvirt's default event loop runs, as in every
 * client that has events or keepalive. Prints one line of JSON. */
#include <libvirt/libvirt.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static atomic_int stop;
static virDomainPtr domain;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void *loop(void *unused) {
  for (;;) virEventRunDefaultImpl();
  return unused;
}

static void *work(void *count) {
  virDomainInfo info;
  while (!stop) {
    if (virDomainGetInfo(domain, &info) < 0) exit(1);
    ++*(long *)count;
  }
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 5) return 2;
  const int threads = atoi(arguments[2]);
  if (threads < 1 || threads > 64) return 2;
  pthread_t ids[64], looping;
  long counts[64] = {0};
  if (atoi(arguments[4])) {
    virEventRegisterDefaultImpl();
    pthread_create(&looping, NULL, loop, NULL);
  }
  virConnectPtr connection = virConnectOpen(arguments[1]);
  if (!connection) return 1;
  domain = virDomainLookupByName(connection, "test");
  if (!domain) return 1;
  struct rusage before, after;
  getrusage(RUSAGE_SELF, &before);
  const double from = now();
  for (int i = 0; i < threads; ++i) pthread_create(&ids[i], NULL, work, &counts[i]);
  const long milliseconds = atol(arguments[3]);
  const struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  nanosleep(&pause, NULL);
  stop = 1;
  long calls = 0;
  for (int i = 0; i < threads; ++i) {
    pthread_join(ids[i], NULL);
    calls += counts[i];
  }
  const double seconds = now() - from;
  getrusage(RUSAGE_SELF, &after);
  const double cpu = after.ru_utime.tv_sec - before.ru_utime.tv_sec + after.ru_stime.tv_sec - before.ru_stime.tv_sec +
                     (after.ru_utime.tv_usec - before.ru_utime.tv_usec + after.ru_stime.tv_usec - before.ru_stime.tv_usec) / 1e6;
  printf("{\"calls\":%ld,\"seconds\":%f,\"switches\":%ld,\"cpuSeconds\":%f}\n", calls, seconds, after.ru_nvcsw - before.ru_nvcsw, cpu);
  return 0;
}
