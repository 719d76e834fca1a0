#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Presses keys and clicks on the X display that $DISPLAY names, by its XTEST extension; needs nothing
# but Perl. Each argument is one thing to do:
#   Ctrl+Shift+T, F8, Down, a ...   a key       =text    lower-case letters and digits, typed
#   @X,Y  @@X,Y                     a click, a double click       ~MS      a rest
#   Ctrl@X,Y                        a click while Ctrl is held
# The keycodes are those of Xvfb's usual keyboard (evdev, us).
use strict;
use warnings;
use IO::Socket::UNIX;
use Time::HiRes 'sleep';

my %code = (
    Esc => 9, Backspace => 22, Tab => 23, Enter => 36, Ctrl => 37, Shift => 50, Alt => 64, Space => 65,
    F1 => 67, F6 => 72, F7 => 73, F8 => 74, F9 => 75, F10 => 76, F11 => 95, F12 => 96, Home => 110,
    Up => 111, PageUp => 112, Left => 113, Right => 114, End => 115, Down => 116, PageDown => 117,
    Menu => 135, ',' => 59, '.' => 60, '-' => 20,
);
my $row = 10;
$code{$_} = $row++ for split //, '1234567890';
my @rows = ([24, 'qwertyuiop'], [38, 'asdfghjkl'], [52, 'zxcvbnm']);
for my $keys (@rows) {
    my $next = $keys->[0];
    $code{$_} = $next++ for split //, $keys->[1];
}

my ($number) = ($ENV{DISPLAY} // '') =~ /:(\d+)/ or die "press: DISPLAY names no display\n";
my $line = IO::Socket::UNIX->new("/tmp/.X11-unix/X$number") or die "press: display :$number: $!\n";

sub take {
    my ($count) = @_;
    my $all = '';
    while (length $all < $count) {
        sysread($line, my $part, $count - length $all) or die "press: the display has closed\n";
        $all .= $part;
    }
    return $all;
}
sub say_to { syswrite($line, $_[0]) == length $_[0] or die "press: the display takes nothing\n"; }

say_to(pack 'A x S S S S S', 'l', 11, 0, 0, 0, 0);
my $hello = take(8);
die "press: the display refuses us\n" unless ord($hello) == 1;
take(4 * unpack('x6 S', $hello));
say_to(pack 'C x S S S a8', 98, 4, 5, 0, 'XTEST'); # QueryExtension
my ($there, $major) = unpack 'x8 C C', take(32);
die "press: the display has no XTEST\n" unless $there;

# 2 and 3: a key goes down and up; 4 and 5: a button; 6: the pointer moves there.
sub fake {
    my ($type, $detail, $x, $y) = @_;
    say_to(pack 'C C S C C x2 L L x8 s s x8', $major, 2, 9, $type, $detail, 0, 0, $x // 0, $y // 0);
    say_to(pack 'C x S', 43, 1); # GetInputFocus: once it answers, the key has arrived
    take(32);
    sleep 0.03;
}
sub press {
    my @keys = map { $code{$_} // die "press: no key “$_”\n" } @_;
    fake(2, $_) for @keys;
    fake(3, $_) for reverse @keys;
}
sub click {
    my ($x, $y, $times) = @_;
    fake(6, 0, $x, $y);
    for (1 .. $times) { fake(4, 1); fake(5, 1); }
}

for my $what (@ARGV) {
    if    ($what =~ /^~(\d+)$/)          { sleep $1 / 1000; }
    elsif ($what =~ /^=(.*)$/)           { press($_) for split //, $1; }
    elsif ($what =~ /^(@@?)(\d+),(\d+)$/) { click($2, $3, length $1); }
    elsif ($what =~ /^Ctrl@(\d+),(\d+)$/) { fake(2, $code{Ctrl}); click($1, $2, 1); fake(3, $code{Ctrl}); }
    else { press(map { length == 1 ? lc : $_ } split /\+/, $what); }
    sleep 0.12;
}
