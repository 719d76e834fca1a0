// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/sandbox.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cerrno>
#include <memory>
#include <stdexcept>

namespace zhitu::import {
namespace {

void require(bool granted)
{
    if (!granted)
        throw std::runtime_error("the kernel does not grant a sandbox");
}

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    require(::setrlimit(what, &both) == 0);
}

// Nothing of this is asked for by what reads files; a name that an architecture lacks is -1.
constexpr int kForbidden[] = {
    // the network
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
    SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg),
    // other programs and processes
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_getfd), SCMP_SYS(kcmp),
    // files, but for reading
    SCMP_SYS(creat), SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat),
    SCMP_SYS(renameat2), SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(rmdir), SCMP_SYS(link),
    SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(mknod), SCMP_SYS(mknodat),
    SCMP_SYS(chmod), SCMP_SYS(fchmod), SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(fchown),
    SCMP_SYS(fchownat), SCMP_SYS(lchown), SCMP_SYS(truncate), SCMP_SYS(ftruncate),
    SCMP_SYS(setxattr), SCMP_SYS(lsetxattr), SCMP_SYS(fsetxattr), SCMP_SYS(utimensat),
    SCMP_SYS(memfd_create), SCMP_SYS(open_by_handle_at), SCMP_SYS(name_to_handle_at),
    // the kernel itself
    SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(setns),
    SCMP_SYS(unshare), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register), SCMP_SYS(keyctl), SCMP_SYS(add_key),
    SCMP_SYS(request_key), SCMP_SYS(userfaultfd), SCMP_SYS(init_module), SCMP_SYS(finit_module),
    SCMP_SYS(kexec_load), SCMP_SYS(reboot), SCMP_SYS(swapon), SCMP_SYS(acct), SCMP_SYS(personality),
    SCMP_SYS(process_madvise)};

void filterCalls()
{
    const std::unique_ptr<void, void (*)(void*)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                        [](void* f) { seccomp_release(f); });
    require(filter != nullptr);
    const auto forbid = [&](int call, auto... conditions) {
        require(seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), call, sizeof...(conditions),
                                 conditions...)
                == 0);
    };
    for (const int call : kForbidden)
        forbid(call);
    // Only threads of its own; what the newer calls ask for cannot be looked at, and the libraries
    // fall back to the older ones.
    forbid(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    for (const int call : {SCMP_SYS(clone3), SCMP_SYS(openat2)})
        require(seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), call, 0) == 0);
    for (const scmp_datum_t way : {O_WRONLY, O_RDWR}) {
        forbid(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, O_ACCMODE, way));
        forbid(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE, way));
    }
    for (const scmp_datum_t flag : {O_CREAT, O_TRUNC}) {
        forbid(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, flag, flag));
        forbid(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, flag, flag));
    }
    require(seccomp_load(filter.get()) == 0);
}

} // namespace

void enterSandbox()
{
    require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    require(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 64);
    limit(RLIMIT_CPU, 120);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes
    limit(RLIMIT_AS, rlim_t{2} << 30);
#endif
    filterCalls();
}

} // namespace zhitu::import
