/* Stands in for Windows.UI.ViewManagement.UISettings, which Wine 8 lacks and Qt asks for the colours of Windows.
   Only for the Windows that a test runs in; it is no part of the program. One object, which lives for ever. */

#include <windows.h>
#include <string.h>

typedef struct Object { const void *const *methods; } Object;
typedef struct Colour { BYTE alpha, red, green, blue; } Colour;

static const GUID unknown = {0, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID inspectable = {0xAF86E2E0, 0xB12D, 0x4C6A, {0x9C, 0x5A, 0xD7, 0xAA, 0x65, 0x10, 0x1E, 0x90}};
static const GUID activation_factory = {0x00000035, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const GUID settings = {0x85361600, 0x1C63, 0x4627, {0xBC, 0xB1, 0x3A, 0x89, 0xE0, 0xBC, 0x9C, 0x55}};
static const GUID settings_3 = {0x03021BE4, 0x5254, 0x4781, {0x81, 0x94, 0x51, 0x68, 0xF7, 0xD0, 0x6D, 0x7B}};

static HRESULT give(Object *object, void **out) { *out = object; return S_OK; }

static HRESULT WINAPI ask_settings(Object *self, const GUID *id, void **out)
{
    const GUID *known[] = {&unknown, &inspectable, &settings, &settings_3};
    for (int i = 0; i < 4; i++)
        if (!memcmp(id, known[i], sizeof *id)) return give(self, out);
    *out = NULL;
    return E_NOINTERFACE;
}

static HRESULT WINAPI ask_factory(Object *self, const GUID *id, void **out)
{
    const GUID *known[] = {&unknown, &inspectable, &activation_factory};
    for (int i = 0; i < 3; i++)
        if (!memcmp(id, known[i], sizeof *id)) return give(self, out);
    *out = NULL;
    return E_NOINTERFACE;
}

static ULONG WINAPI count(Object *self) { (void)self; return 1; }
static HRESULT WINAPI no_list(Object *self, ULONG *size, GUID **ids) { (void)self; *size = 0; *ids = NULL; return S_OK; }
static HRESULT WINAPI no_name(Object *self, void **name) { (void)self; *name = NULL; return S_OK; }
static HRESULT WINAPI no_trust(Object *self, int *level) { (void)self; *level = 0; return S_OK; }

/* 0 background, 1 foreground, 2 and up the accent and its shades. */
static HRESULT WINAPI colour(Object *self, int which, Colour *out)
{
    static const Colour white = {255, 255, 255, 255}, black = {255, 0, 0, 0}, blue = {255, 0, 120, 215};
    (void)self;
    *out = which == 0 ? white : which == 1 ? black : blue;
    return S_OK;
}

static HRESULT WINAPI heed(Object *self, void *handler, INT64 *token) { (void)self; (void)handler; *token = 1; return S_OK; }
static HRESULT WINAPI unheed(Object *self, INT64 token) { (void)self; (void)token; return S_OK; }

static const void *const settings_methods[] = {ask_settings, count, count, no_list, no_name, no_trust, colour, heed, unheed};
static Object the_settings = {settings_methods};

static HRESULT WINAPI make(Object *self, void **out) { (void)self; return give(&the_settings, out); }
static const void *const factory_methods[] = {ask_factory, count, count, no_list, no_name, no_trust, make};
static Object the_factory = {factory_methods};

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *name, void **out) { (void)name; return give(&the_factory, out); }
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
