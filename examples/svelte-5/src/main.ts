import 'credit-rate-simulator';
import 'credit-rate-simulator/reserve.css';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
