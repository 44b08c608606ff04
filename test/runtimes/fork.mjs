/** fork() in a process that was told to have one thread. Prints what the child gave to _exit(), or why there is none. */
import { _exit, fork, waitpid } from 'bsd-sockets/fork';

try {
  const pid = fork();
  if (pid === 0) _exit(3);
  console.log(waitpid(pid).status);
} catch (error) {
  console.log(error.code);
}
