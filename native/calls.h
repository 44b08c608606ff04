// One function for each file in calls/: it puts that file's calls on the addon's exports.
#pragma once
#include <napi.h>

namespace bsd_sockets {

void InitSocket(Napi::Env env, Napi::Object exports);
void InitIo(Napi::Env env, Napi::Object exports);
void InitMessage(Napi::Env env, Napi::Object exports);
void InitOption(Napi::Env env, Napi::Object exports);
void InitPoll(Napi::Env env, Napi::Object exports);
void InitEvent(Napi::Env env, Napi::Object exports);
void InitDescriptor(Napi::Env env, Napi::Object exports);
void InitFile(Napi::Env env, Napi::Object exports);
void InitIoctl(Napi::Env env, Napi::Object exports);
void InitMmap(Napi::Env env, Napi::Object exports);
void InitNetns(Napi::Env env, Napi::Object exports);
void InitInet(Napi::Env env, Napi::Object exports);
void InitInet6(Napi::Env env, Napi::Object exports);
void InitSourcefilter(Napi::Env env, Napi::Object exports);
void InitInterface(Napi::Env env, Napi::Object exports);
void InitNetdb(Napi::Env env, Napi::Object exports);
void InitProcess(Napi::Env env, Napi::Object exports);
void InitReactor(Napi::Env env, Napi::Object exports);

}  // namespace bsd_sockets
