/** TinyVue ships no browser build: this file is bundled when it is asked for. */

import Button from '@opentiny/vue-button';
import Cascader from '@opentiny/vue-cascader';
import Checkbox from '@opentiny/vue-checkbox';
import CheckboxGroup from '@opentiny/vue-checkbox-group';
import DatePicker from '@opentiny/vue-date-picker';
import Form from '@opentiny/vue-form';
import FormItem from '@opentiny/vue-form-item';
import Input from '@opentiny/vue-input';
import Option from '@opentiny/vue-option';
import Radio from '@opentiny/vue-radio';
import RadioGroup from '@opentiny/vue-radio-group';
import Select from '@opentiny/vue-select';
import Steps from '@opentiny/vue-steps';
import Switch from '@opentiny/vue-switch';
import * as Vue from 'vue';

const tiny = {
  Button,
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  Option,
  Radio,
  RadioGroup,
  Select,
  Steps,
  Switch,
};
Object.assign(window, { Vue, tiny });
