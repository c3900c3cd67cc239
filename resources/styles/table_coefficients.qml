<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Fields|Forms|AttributeTable" version="3.40.0-Bratislava">
 <fieldConfiguration>
  <field configurationFlags="NoFlag" name="driver">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="regime">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="estimate">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="std_error">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="statistic">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="2" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="p_value">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ci_low">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ci_high">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ame">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ame_std_error">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ame_p_value">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ame_ci_low">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="ame_ci_high">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="driver" index="0" name="Driver" />
  <alias field="regime" index="1" name="Where" />
  <alias field="estimate" index="2" name="Coefficient" />
  <alias field="std_error" index="3" name="Standard error" />
  <alias field="statistic" index="4" name="Statistic" />
  <alias field="p_value" index="5" name="p" />
  <alias field="ci_low" index="6" name="From" />
  <alias field="ci_high" index="7" name="To" />
  <alias field="ame" index="8" name="Average marginal effect" />
  <alias field="ame_std_error" index="9" name="Effect, standard error" />
  <alias field="ame_p_value" index="10" name="Effect, p" />
  <alias field="ame_ci_low" index="11" name="Effect, from" />
  <alias field="ame_ci_high" index="12" name="Effect, to" />
 </aliases>
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
  <columns>
   <column hidden="0" name="driver" type="field" width="170" />
   <column hidden="0" name="regime" type="field" width="90" />
   <column hidden="0" name="estimate" type="field" width="101" />
   <column hidden="0" name="std_error" type="field" width="122" />
   <column hidden="0" name="statistic" type="field" width="90" />
   <column hidden="0" name="p_value" type="field" width="90" />
   <column hidden="0" name="ci_low" type="field" width="90" />
   <column hidden="0" name="ci_high" type="field" width="90" />
   <column hidden="0" name="ame" type="field" width="185" />
   <column hidden="0" name="ame_std_error" type="field" width="178" />
   <column hidden="0" name="ame_p_value" type="field" width="90" />
   <column hidden="0" name="ame_ci_low" type="field" width="108" />
   <column hidden="0" name="ame_ci_high" type="field" width="94" />
   <column hidden="1" name="fid" type="field" width="-1" />
  </columns>
 </attributetableconfig>
 <conditionalstyles>
  <rowstyles />
  <fieldstyles />
 </conditionalstyles>
</qgis>
