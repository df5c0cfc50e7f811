/** TEA ships no browser build: this file is bundled when it is asked for. */
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import * as tea from 'tea-component';

Object.assign(window, { React, createRoot, tea });
