#version 440
// SPDX-License-Identifier: GPL-3.0-or-later
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 offset;
layout(location = 2) in vec2 texel;
layout(location = 0) out vec2 place;
layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 view;    // x: pixels per world unit, y, z: origin in pixels, w: opacity
    vec4 colour;  // premultiplied
    vec4 detail;  // lines: x: half width in pixels; fills: x, y: size of the colour table;
                  // sprites: x: device pixels for a logical one
};
void main()
{
    place = texel;
    // Whole pixels of the screen, so that letters stay sharp: as where they are painted.
    vec2 anchor = floor((position * view.x + view.yz) * detail.x + 0.5) / detail.x;
    gl_Position = qt_Matrix * vec4(anchor + offset, 0.0, 1.0);
}
