/* The packaged headers leave out what is still experimental. Under the experimental version a
   finalizer must not touch the engine and hands such work on through this function. */
#include <node_api.h>

#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER

#ifdef __cplusplus
extern "C" {
#endif

NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    napi_env env, napi_finalize finalize_callback, void* data, void* hint);

#ifdef __cplusplus
}
#endif
