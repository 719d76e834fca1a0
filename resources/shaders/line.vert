#version 440
// SPDX-License-Identifier: GPL-3.0-or-later
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 mitre;
layout(location = 2) in float side;
layout(location = 0) out float across;
layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 view;    // x: pixels per world unit, y, z: origin in pixels, w: opacity
    vec4 colour;  // premultiplied
    vec4 detail;  // lines: x: half width in pixels; fills: x, y: size of the colour table
};
void main()
{
    // Half a pixel more on either side to fade out in.
    float reach = detail.x + 0.75;
    across = side * reach;
    gl_Position = qt_Matrix * vec4(position * view.x + view.yz + mitre * reach, 0.0, 1.0);
}
