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
  <field configurationFlags="NoFlag" name="verdict">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="rural_ame">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="urban_ame">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="difference">
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
  <field configurationFlags="NoFlag" name="p_value">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="p_holm">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="equivalence_p">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="equivalence_p_holm">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="equivalence_bound">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="minimum_detectable">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="rural_ame_all">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="urban_ame_all">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="4" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="vif_rural">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="2" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="vif_urban">
   <editWidget type="Range">
    <config>
     <Option type="Map">
      <Option name="Precision" type="int" value="2" />
     </Option>
    </config>
   </editWidget>
  </field>
  <field configurationFlags="NoFlag" name="note">
   <editWidget type="">
    <config>
     <Option />
    </config>
   </editWidget>
  </field>
 </fieldConfiguration>
 <aliases>
  <alias field="driver" index="0" name="Driver" />
  <alias field="verdict" index="1" name="Rural against urban" />
  <alias field="rural_ame" index="2" name="Effect, rural" />
  <alias field="urban_ame" index="3" name="Effect, urban" />
  <alias field="difference" index="4" name="Difference" />
  <alias field="std_error" index="5" name="Standard error" />
  <alias field="p_value" index="6" name="p (difference)" />
  <alias field="p_holm" index="7" name="p (difference), Holm" />
  <alias field="equivalence_p" index="8" name="p (equivalence)" />
  <alias field="equivalence_p_holm" index="9" name="p (equivalence), Holm" />
  <alias field="equivalence_bound" index="10" name="Smallest margin for same" />
  <alias field="minimum_detectable" index="11" name="Smallest detectable difference" />
  <alias field="rural_ame_all" index="12" name="Effect, rural, over all areas" />
  <alias field="urban_ame_all" index="13" name="Effect, urban, over all areas" />
  <alias field="vif_rural" index="14" name="Variance inflation, rural" />
  <alias field="vif_urban" index="15" name="Variance inflation, urban" />
  <alias field="note" index="16" name="Note" />
 </aliases>
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
  <columns>
   <column hidden="0" name="driver" type="field" width="170" />
   <column hidden="0" name="verdict" type="field" width="157" />
   <column hidden="0" name="rural_ame" type="field" width="115" />
   <column hidden="0" name="urban_ame" type="field" width="115" />
   <column hidden="0" name="difference" type="field" width="94" />
   <column hidden="0" name="std_error" type="field" width="122" />
   <column hidden="0" name="p_value" type="field" width="122" />
   <column hidden="0" name="p_holm" type="field" width="164" />
   <column hidden="0" name="equivalence_p" type="field" width="129" />
   <column hidden="0" name="equivalence_p_holm" type="field" width="171" />
   <column hidden="0" name="equivalence_bound" type="field" width="192" />
   <column hidden="0" name="minimum_detectable" type="field" width="234" />
   <column hidden="0" name="rural_ame_all" type="field" width="227" />
   <column hidden="0" name="urban_ame_all" type="field" width="227" />
   <column hidden="0" name="vif_rural" type="field" width="199" />
   <column hidden="0" name="vif_urban" type="field" width="199" />
   <column hidden="0" name="note" type="field" width="320" />
   <column hidden="1" name="fid" type="field" width="-1" />
  </columns>
 </attributetableconfig>
 <conditionalstyles>
  <rowstyles />
  <fieldstyles>
   <fieldstyle fieldname="verdict">
    <style background_color="#f6d2b5" background_color_alpha="255" name="different" rule="@value = 'different'" text_color="#262626" text_color_alpha="255" />
    <style background_color="#cfe3f1" background_color_alpha="255" name="same" rule="@value = 'same'" text_color="#262626" text_color_alpha="255" />
    <style background_color="#ececec" background_color_alpha="255" name="inconclusive" rule="@value = 'inconclusive'" text_color="#595959" text_color_alpha="255" />
   </fieldstyle>
  </fieldstyles>
 </conditionalstyles>
</qgis>
