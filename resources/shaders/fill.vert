#version 440
// SPDX-License-Identifier: GPL-3.0-or-later
layout(location = 0) in vec2 position;
layout(location = 1) in float feature;
layout(location = 0) out vec2 place;
layout(location = 1) out vec2 screen; // logical pixels from where the patterns begin
layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 view;    // x: pixels per world unit, y, z: origin in pixels, w: opacity
    vec4 colour;  // lines: premultiplied; fills: x, y: where the patterns begin, z, w: grey and strength of their ink
    vec4 detail;  // lines: x: half width in pixels; fills: x, y: size of the colour table
};
void main()
{
    float width = detail.x;
    place = vec2((mod(feature, width) + 0.5) / width, (floor(feature / width) + 0.5) / detail.y);
    vec2 at = position * view.x + view.yz;
    screen = at - colour.xy;
    gl_Position = qt_Matrix * vec4(at, 0.0, 1.0);
}
