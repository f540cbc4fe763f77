import 'credit-rate-simulator';
import 'credit-rate-simulator/reserve.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
