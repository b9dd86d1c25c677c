#!/usr/bin/python3
"""A window with nothing in it but a WebKitGTK view, for WebKitWebDriver: of any size, and with all that is said on its
console said on our output. WebKit's own MiniBrowser is never narrower than its toolbar, and keeps its console to itself.

The one word it is called with is JSON: folder (where the view keeps its files), dark, webgl, stillness.
"""
import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

told = json.loads(sys.argv[1])
looks = Gtk.Settings.get_default()
looks.set_property("gtk-application-prefer-dark-theme", told["dark"])
looks.set_property("gtk-enable-animations", not told["stillness"])

# A context that keeps nothing would say nothing on the console either.
files = WebKit2.WebsiteDataManager(base_data_directory=told["folder"], base_cache_directory=told["folder"])
context = WebKit2.WebContext.new_with_website_data_manager(files)
context.set_automation_allowed(True)
context.set_preferred_languages(["zh-CN", "zh"])

windows = []


def open_view(_session):
    content = WebKit2.UserContentManager()
    settings = WebKit2.Settings(
        enable_write_console_messages_to_stdout=True,
        enable_webgl=told["webgl"],
        javascript_can_access_clipboard=True,
    )
    view = WebKit2.WebView(
        web_context=context, user_content_manager=content, settings=settings, is_controlled_by_automation=True
    )
    view.set_size_request(1, 1)
    view.connect("resource-load-started", note_request)
    view.connect("web-process-terminated", lambda _view, reason: say("the page's process ended: %s" % reason))
    window = Gtk.Window()
    window.add(view)
    view.connect("close", lambda _view: window.destroy())
    window.show_all()
    view.grab_focus()
    windows.append(window)
    return view


def note_request(_view, resource, request):
    say("asked: %s" % request.get_uri())
    resource.connect("failed", note_fault)
    resource.connect("finished", note_answer)


def note_fault(resource, error):
    if not error.matches(WebKit2.NetworkError.quark(), WebKit2.NetworkError.CANCELLED):  # given up by the page itself
        say("did not come: %s %s" % (resource.get_uri(), error.message))


def note_answer(resource):
    answer = resource.get_response()
    if answer is not None and answer.get_status_code() >= 400:
        say("did not come: %s %d" % (resource.get_uri(), answer.get_status_code()))


def say(line):
    print("window: %s" % line, flush=True)


def begin(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("window")
    session.set_application_info(info)
    session.connect("create-web-view", open_view)


context.connect("automation-started", begin)
Gtk.main()
