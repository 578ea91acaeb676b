// PostgreSQL's own client library; only a build with the trait PostgreSQL needs it.
#include <libpq-fe.h>
