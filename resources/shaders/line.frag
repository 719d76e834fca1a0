#version 440
// SPDX-License-Identifier: GPL-3.0-or-later
layout(location = 0) in float across;
layout(location = 0) out vec4 fragment;
layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 view;    // x: pixels per world unit, y, z: origin in pixels, w: opacity
    vec4 colour;  // premultiplied
    vec4 detail;  // lines: x: half width in pixels; fills: x, y: size of the colour table
};
void main()
{
    float inside = clamp(detail.x + 0.5 - abs(across), 0.0, 1.0);
    fragment = colour * (inside * view.w);
}
