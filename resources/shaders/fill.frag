#version 440
// SPDX-License-Identifier: GPL-3.0-or-later
layout(location = 0) in vec2 place;
layout(location = 0) out vec4 fragment;
layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 view;    // x: pixels per world unit, y, z: origin in pixels, w: opacity
    vec4 colour;  // premultiplied
    vec4 detail;  // lines: x: half width in pixels; fills: x, y: size of the colour table
};
layout(binding = 1) uniform sampler2D colours;
void main()
{
    fragment = texture(colours, place) * view.w;
}
