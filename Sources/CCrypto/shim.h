// SHA-256 alone: through the interface that takes any method, all of the library would come along.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
