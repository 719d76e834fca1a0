#version 440
// SPDX-License-Identifier: GPL-3.0-or-later
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 screen; // logical pixels from where the patterns begin
layout(location = 0) out vec4 fragment;
layout(std140, binding = 0) uniform Camera {
    mat4 qt_Matrix;
    vec4 view;    // x: pixels per world unit, y, z: origin in pixels, w: opacity
    vec4 colour;  // lines: premultiplied; fills: x, y: where the patterns begin, z, w: grey and strength of their ink
    vec4 detail;  // lines: x: half width in pixels; fills: x, y: size of the colour table
};
layout(binding = 1) uniform sampler2D colours;
// As in map/style/pattern.cpp.
float strokes(float along, float every)
{
    return mod(along + 0.1, every) < 1.5 ? 1.0 : 0.0;
}
float inked(int pattern)
{
    if (pattern < 1)
        return 0.0;
    float every = pattern == 1 ? 16.0 : (pattern == 4 ? 4.0 : 8.0);
    float ink = strokes(screen.x + screen.y, every);
    return pattern < 3 ? ink : max(ink, strokes(screen.x - screen.y, every));
}
void main()
{
    vec4 fill = texture(colours, place);
    if (colour.w > 0.0 && fill.a > 0.5) {
        // What is missing of the opacity tells the pattern.
        int pattern = int((1.0 - fill.a) * 255.0 + 0.5);
        fill = vec4(mix(fill.rgb / fill.a, vec3(colour.z), colour.w * inked(pattern)), 1.0);
    }
    fragment = fill * view.w;
}
