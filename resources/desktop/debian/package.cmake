# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, made by CPack; ./dev package runs it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME zhitu)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
# The project has no mail address; ".invalid" (RFC 2606) says so instead of naming somebody's.
set(CPACK_PACKAGE_CONTACT "Zhitu <zhitu@zhitu.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "governance map of a district")
set(CPACK_PACKAGE_DESCRIPTION
"Zhitu is the desktop command centre of a district's governance centre: one map
with its grids, cameras and cases, and with what an operator needs to act on
what he sees. It reads a local cache, so that it goes on working when the line
is cut, and speaks Chinese and English.
.
The package also contains zhituctl, which makes, checks, repairs and copies
caches without a window, and a synthetic demo district.")

# Libraries are found by dpkg-shlibdeps. It cannot see what is loaded by name while the program
# runs: the QML modules, the map and picture plug-ins, GDAL, the way to the system keychain, and letters for
# the Chinese interface.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(by_name
    libgdal${ZHITU_GDAL_SONAME}
    libsecret-1-0
    "qml6-module-qtlocation (>= 6.5)"
    "qml6-module-qtpositioning (>= 6.5)"
    qml6-module-qtqml
    qml6-module-qtqml-models
    qml6-module-qtqml-workerscript
    qml6-module-qtquick
    qml6-module-qtquick-window
    "qt6-location-plugins (>= 6.5)"
    qt6-svg-plugins
    qt6-translations-l10n # Qt's own dialogs in Chinese
    "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei")
list(JOIN by_name ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager") # where a key is kept
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6, qgis")

include(CPack)
